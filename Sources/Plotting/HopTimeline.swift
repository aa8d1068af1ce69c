import AudioCore
import Foundation

/// Where a picture's hops lie in time: evenly, with gaps where there was nothing to listen to.
struct HopTimeline {
    private let format: AudioFormat
    private let hopFrames: Int
    private var firstCentre: Int?
    private var nextCentre = 0

    /// - Parameter hopFrames: frames from one hop to the next.
    init(format: AudioFormat, hopFrames: Int) {
        self.format = format
        self.hopFrames = hopFrames
    }

    /// Seconds from hop to hop.
    var hop: Double { Double(hopFrames) / format.sampleRate }

    /// Seconds at which the first hop begins; nil before it, below 0 where it reaches before the start.
    var start: Double? {
        firstCentre.map { format.seconds(atFrame: $0) - hop / 2 }
    }

    /// Takes the next hop.
    ///
    /// - Parameters:
    ///   - centre: frame of its middle.
    ///   - skip: is called for each hop that is missing before it.
    mutating func add(centre: Int, skip: () -> Void) {
        if firstCentre == nil { nextCentre = centre }
        firstCentre = firstCentre ?? centre
        while nextCentre + hopFrames / 2 < centre {
            skip()
            nextCentre += hopFrames
        }
        nextCentre = centre + hopFrames
    }
}
