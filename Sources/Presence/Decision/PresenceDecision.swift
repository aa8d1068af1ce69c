import AudioCore
import Sensing

/// Makes motion and occupancy of hops: which hits belong together, and what they come to.
///
/// Real-time safe.
struct PresenceDecision {
    private let hopFrames: Int
    private var activity: HoldDecision
    private var occupancy: HoldDecision
    private var track = MotionTrack()
    private var lastLoud = 0
    private var occupancyStart = 0

    /// - Parameters:
    ///   - release: hops without a hit that end a motion.
    ///   - hold: hops without a hit after which nobody is there any more; at least as many as end a
    ///     motion.
    init(release: Int, hold: Int, hopFrames: Int) {
        self.hopFrames = hopFrames
        activity = HoldDecision(hold: release)
        occupancy = HoldDecision(hold: max(hold, release))
    }

    /// Takes the next hop.
    ///
    /// A motion starts with a hit that is one-sided, and goes on with hits of any kind.
    ///
    /// - Parameter centre: the frame of the stream that the hop's middle stands for.
    mutating func step(_ hop: DopplerHop, centre: Int, into detections: DetectionRing) {
        let isSign = hop.isHit && (activity.isActive ? hop.isLoud : hop.isOneSided)
        if isSign {
            track.add(hop)
            lastLoud = centre
        }
        switch activity.step(isSign) {
        case .none:
            break
        case .start:
            track.start(at: max(0, centre - hop.age * hopFrames - hopFrames / 2))
            detections.push(.motionStarted(frame: track.startFrame))
        case .end:
            detections.push(
                .motionEnded(track.motion(endFrame: lastLoud + hopFrames / 2, reason: .noMotion)))
            track.reset()
        }
        switch occupancy.step(isSign) {
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
        activity = HoldDecision(hold: activity.hold)
        occupancy = HoldDecision(hold: occupancy.hold)
        track.reset()
    }
}
