import AudioCore
import Sensing

/// Makes motion and occupancy of hops: which hits belong together, and what they come to.
///
/// Real-time safe.
struct PresenceDecision {
    private let hopFrames: Int
    private var activity: ActivityDecision
    private var occupancy: OccupancyDecision
    private var stay = OccupancyTrack()
    private var track = MotionTrack()

    /// Whether a motion is open.
    var isMoving: Bool { activity.isActive }

    /// - Parameter hold: hops without a hit after which nobody is there any more; at least as many
    ///   as end a motion.
    init(_ configuration: ActivityDecision.Configuration, hold: Int, hopFrames: Int) {
        self.hopFrames = hopFrames
        activity = ActivityDecision(configuration)
        occupancy = OccupancyDecision(hold: max(hold, configuration.release))
    }

    /// Takes the next hop.
    ///
    /// - Parameters:
    ///   - hit: the hop's features when they exceed the threshold, else nil.
    ///   - still: what was felt below the Doppler bands.
    ///   - centre: the frame of the stream that the hop's middle stands for.
    mutating func step(
        _ hit: DopplerHop?, still: StillnessHop = .init(), centre: Int,
        into detections: DetectionRing
    ) {
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
        switch occupancy.step(sign(isMoving: activity.isActive && hit != nil, still)) {
        case .none:
            break
        case .start:
            stay.start(at: track.startFrame)
            detections.push(.occupancyStarted(frame: stay.startFrame))
        case .end(let hopsAgo):
            let end = centre - hopsAgo * hopFrames + hopFrames / 2
            detections.push(.occupancyEnded(stay.occupancy(endFrame: end, reason: .noMotion)))
            stay.reset()
        }
        if occupancy.isActive, still.hasLooked, let rate = still.breathing.rate {
            stay.add(breathingRate: rate)
        }
    }

    private func sign(isMoving: Bool, _ still: StillnessHop) -> OccupancyDecision.Sign {
        if isMoving { return .motion }
        if still.isMinorMotion { return .minorMotion }
        return still.breathing.isPresent ? .breathing : .none
    }

    /// Closes what is open: no hop follows.
    mutating func finish(endFrame: Int, reason: EndReason, into detections: DetectionRing) {
        if activity.finish() != .none {
            detections.push(.motionEnded(track.motion(endFrame: endFrame, reason: reason)))
        }
        if occupancy.finish() != .none {
            detections.push(.occupancyEnded(stay.occupancy(endFrame: endFrame, reason: reason)))
        }
        stay.reset()
        track.reset()
    }

    /// Forgets everything.
    mutating func reset() {
        activity = ActivityDecision(activity.configuration)
        occupancy = OccupancyDecision(hold: occupancy.hold)
        stay.reset()
        track.reset()
    }
}
