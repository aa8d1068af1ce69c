import AudioCore
import Sensing

/// Makes motion and occupancy of hops: which hits belong together, and what they come to.
///
/// Real-time safe.
struct PresenceDecision {
    private let hopFrames: Int
    private var activity: HoldDecision
    private var occupancy: OccupancyDecision
    private var stay = OccupancyTrack()
    private var track = MotionTrack()
    private var twoSided = TwoSidedRun()
    private var gate: RangeGate
    private var glance: GlanceDecision
    private var lastLoud = 0

    /// Whether a motion is open.
    var isMoving: Bool { activity.isActive }
    /// Whether the latest hop wants a glance with the probe off.
    var asksForGlance: Bool { glance.asks }
    /// Whether a glance that is made now has been asked for.
    var expectsGlance: Bool { glance.isExpecting }

    /// - Parameters:
    ///   - release: hops without a hit that end a motion.
    ///   - hold: hops without any sign after which nobody is there any more; at least as many as end
    ///     a motion.
    ///   - gate: what a mover must be like where its range is measured; by default everybody passes.
    ///   - glance: when to look with the probe off.
    init(
        release: Int, hold: Int, hopFrames: Int,
        gate: RangeGate = RangeGate(leastStrength: -.infinity), glance: GlanceDecision
    ) {
        self.gate = gate
        self.glance = glance
        self.hopFrames = hopFrames
        activity = HoldDecision(hold: release)
        occupancy = OccupancyDecision(hold: max(hold, release))
    }

    /// Takes the next hop.
    ///
    /// A motion starts with a hit that is one-sided, on all tones, not brief and stands out of what is
    /// two-sided, and goes on with hits of any kind. Where ranges are measured and nobody is there yet, it starts only
    /// with a mover that passes the gate. `GlanceDecision` may let it wait for a glance.
    ///
    /// - Parameters:
    ///   - still: what was felt below the Doppler bands.
    ///   - range: what the range burst tells; by default there is none.
    ///   - centre: the frame of the stream that the hop's middle stands for.
    mutating func step(
        _ hop: DopplerHop, still: StillnessHop = .init(), range: RangeHop = .init(),
        centre: Int, into detections: DetectionRing
    ) {
        let isExcluded = gate.excludes(range, isHit: hop.isHit, speed: hop.speed)
        let wasMoving = activity.isActive
        let isLoud =
            wasMoving
            ? hop.isHit && hop.isLoud
            : isBeginning(hop) && (occupancy.isActive || !isExcluded)
        let wasWaiting = glance.isWaiting
        let begins = glance.step(isLoud ? wasMoving ? .motion : .beginning : .none)
        let isSign = wasMoving ? isLoud : begins
        if isLoud && (isSign || glance.isWaiting) {
            if !wasMoving && !wasWaiting {
                track.start(at: max(0, centre - hop.age * hopFrames - hopFrames / 2))
            }
            track.add(hop, range: range.mover?.range)
            lastLoud = centre
        } else if wasWaiting && !glance.isWaiting && !isSign {
            track.reset()
        }
        switch activity.step(isSign) {
        case .none:
            break
        case .start:
            detections.push(.motionStarted(frame: track.startFrame))
        case .end:
            detections.push(
                .motionEnded(track.motion(endFrame: lastLoud + hopFrames / 2, reason: .noMotion)))
            track.reset()
            twoSided.reset()
        }
        switch occupancy.step(sign(isMoving: isSign, still)) {
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

    /// Takes what a glance with the probe off showed that was asked for.
    ///
    /// What was no echo ends as of the last it was heard, and whoever was told to have come with it
    /// had not come.
    mutating func take(_ answer: GlanceDecision.Answer, into detections: DetectionRing) {
        glance.take(answer)
        guard answer == .sound else { return }
        let endFrame = lastLoud + hopFrames / 2
        let cameWithIt = occupancy.isActive && stay.startFrame == track.startFrame
        if activity.finish() != .none {
            detections.push(.motionEnded(track.motion(endFrame: endFrame, reason: .notAnEcho)))
            if cameWithIt {
                _ = occupancy.finish()
                detections.push(
                    .occupancyEnded(stay.occupancy(endFrame: endFrame, reason: .notAnEcho)))
                stay.reset()
            }
        }
        track.reset()
        twoSided.reset()
    }

    private mutating func isBeginning(_ hop: DopplerHop) -> Bool {
        let standsOut = twoSided.step(hop)
        return hop.isHit && hop.isOneSided && hop.isShared && !hop.isBrief && standsOut
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
        activity = HoldDecision(hold: activity.hold)
        occupancy = OccupancyDecision(hold: occupancy.hold)
        twoSided.reset()
        gate.reset()
        glance.reset()
        stay.reset()
        track.reset()
    }
}
