import AudioCore
import Sensing

/// Makes motion and occupancy of hops: which hits belong together, and what they come to.
///
/// Real-time safe.
struct PresenceDecision {
    private let hopFrames: Int
    private var activity: ActivityDecision
    private var occupancy: HoldDecision
    private var track = MotionTrack()
    private var occupancyStart = 0

    /// - Parameter hold: hops without a hit after which nobody is there any more; at least as many
    ///   as end a motion.
    init(_ configuration: ActivityDecision.Configuration, hold: Int, hopFrames: Int) {
        self.hopFrames = hopFrames
        activity = ActivityDecision(configuration)
        occupancy = HoldDecision(hold: max(hold, configuration.release))
    }

    /// Takes the next hop.
    ///
    /// - Parameters:
    ///   - hit: the hop's features when they exceed the threshold, else nil.
    ///   - centre: the frame of the stream that the hop's middle stands for.
    mutating func step(_ hit: DopplerHop?, centre: Int, into detections: DetectionRing) {
        if let hit { track.add(hit) }
        switch activity.step(hit != nil) {
        case .none:
            // Hits that became no motion must not colour the next one.
            if !activity.isActive && !activity.hasRecentHit { track.reset() }
        case .start(let hopsAgo):
            track.start(at: max(0, centre - hopsAgo * hopFrames - hopFrames / 2))
            detections.push(.motionStarted(frame: track.startFrame))
        case .end(let hopsAgo):
            let end = centre - hopsAgo * hopFrames + hopFrames / 2
            detections.push(.motionEnded(track.motion(endFrame: end, reason: .noMotion)))
            track.reset()
        }
        switch occupancy.step(activity.isActive && hit != nil) {
        case .none:
            break
        case .start:
            occupancyStart = track.startFrame
            detections.push(.occupancyStarted(frame: occupancyStart))
        case .end:
            detections.push(
                .occupancyEnded(
                    Occupancy(
                        startFrame: occupancyStart, endFrame: centre + hopFrames / 2,
                        endReason: .noMotion)))
        }
    }

    /// Closes what is open: no hop follows.
    mutating func finish(endFrame: Int, reason: EndReason, into detections: DetectionRing) {
        if activity.finish() != .none {
            detections.push(.motionEnded(track.motion(endFrame: endFrame, reason: reason)))
        }
        if occupancy.finish() == .end {
            detections.push(
                .occupancyEnded(
                    Occupancy(startFrame: occupancyStart, endFrame: endFrame, endReason: reason)))
        }
        track.reset()
    }

    /// Forgets everything.
    mutating func reset() {
        activity = ActivityDecision(activity.configuration)
        occupancy = HoldDecision(hold: occupancy.hold)
        track.reset()
    }
}
