import Sensing
import Testing

@testable import Presence

struct OccupancyTrackTests {
    private static func rate(_ rates: [Double]) -> Double? {
        var track = OccupancyTrack()
        track.start(at: 480)
        for rate in rates { track.add(breathingRate: rate) }
        return track.occupancy(endFrame: 960, reason: .noMotion).breathingRate
    }

    @Test func `the rate is the median of the looks, to a tenth of a breath`() throws {
        let rates = (0..<101).map { 12 + 0.07 * Double($0) }
        for shuffled in [rates, rates.reversed(), rates.sorted { Self.fold($0) < Self.fold($1) }] {
            #expect(abs(try #require(Self.rate(shuffled)) - 15.5) <= 0.1)
        }
        #expect(abs(try #require(Self.rate(Array(repeating: 15.03, count: 50))) - 15.03) <= 0.05)
    }

    @Test func `octaves in fewer than half of the looks change nothing`() throws {
        let rates = Array(repeating: 14.0, count: 60) + Array(repeating: 28, count: 50)
        #expect(abs(try #require(Self.rate(rates)) - 14) <= 0.1)
    }

    @Test func `few looks tell no rate, nor do those of an interval before`() {
        #expect(Self.rate(Array(repeating: 15, count: OccupancyTrack.leastLooks - 1)) == nil)
        #expect(Self.rate(Array(repeating: 15, count: OccupancyTrack.leastLooks)) != nil)
        var track = OccupancyTrack()
        track.start(at: 0)
        for _ in 0..<30 { track.add(breathingRate: 20) }
        track.start(at: 96)
        #expect(
            track.occupancy(endFrame: 192, reason: .probeLost)
                == Occupancy(startFrame: 96, endFrame: 192, endReason: .probeLost))
    }

    /// Some order that is neither up nor down.
    private static func fold(_ x: Double) -> Double {
        (x * 7.31).truncatingRemainder(dividingBy: 1)
    }
}
