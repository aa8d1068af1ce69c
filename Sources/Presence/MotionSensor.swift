import AudioCore
import DSP
import Glibc
import Sensing

/// Listens to the carriers once they are known: hops, hits, motion, occupancy.
///
/// `tune` and `process` are real-time safe.
final class MotionSensor {
    private let configuration: PresenceConfiguration
    private let observer: (any PresenceObserver)?
    private let grid: BasebandGrid
    private let bands: DopplerBands
    private var receivers: ReceiverBank
    private let latency: Double
    /// Score thresholds by the number of receivers in use, less one.
    private let thresholds: [Float]

    private var fusion: DopplerFusion
    private var activity: ActivityDecision
    private var occupancy: HoldDecision
    private var track = MotionTrack()
    private var occupancyStart = 0
    private var origin = 0
    private var endFrame = 0
    private var hop = 0
    private var framesToHop = 0

    init(
        _ configuration: PresenceConfiguration, format: AudioFormat,
        observer: (any PresenceObserver)?
    ) {
        self.configuration = configuration
        self.observer = observer
        grid = BasebandGrid(sampleRate: format.sampleRate)
        bands = DopplerBands(
            grid: grid, lowestShift: configuration.lowestShift,
            highestShift: configuration.highestShift)
        let grid = grid
        receivers = ReceiverBank(capacity: format.channelCount * CarrierList.capacity) {
            ProbeReceiver(grid: grid, sampleRate: format.sampleRate)
        }
        latency = Double(grid.prototype(sampleRate: format.sampleRate).count - 1) / 2
        let hopsPerSecond = format.sampleRate / Double(grid.hopFrames)
        thresholds = Self.thresholds(
            configuration, bands: bands.count, hopsPerSecond: hopsPerSecond,
            receivers: receivers.capacity)
        fusion = DopplerFusion(
            grid: grid, bands: bands, speedOfSound: configuration.speedOfSound)
        activity = ActivityDecision(configuration.decision)
        occupancy = HoldDecision(
            hold: max(1, Int((configuration.hold * hopsPerSecond).rounded())))
    }

    /// Starts on the carriers of a self-test, with the stretch that begins at `origin`.
    func tune(to findings: [CarrierSearch.Finding], origin: Int) {
        self.origin = origin
        endFrame = origin
        hop = 0
        receivers.clear()
        for finding in findings {
            for channel in 0..<64 where finding.channels & 1 << UInt64(channel) != 0 {
                let place = receivers.add()
                receivers[place].tune(to: finding.carrier, channel: channel)
            }
        }
        framesToHop =
            (receivers[0].skip + BasebandGrid.frameLength - 1) * grid.factor + 1
        fusion.tune(
            reference: findings[0].carrier.frequency, threshold: thresholds[receivers.count - 1])
        observer?.presenceTuned(
            carriers: findings.map(\.carrier.frequency),
            layout: PresenceLayout(
                binCount: BasebandGrid.frameLength, binWidth: grid.binWidth,
                hopFrames: grid.hopFrames, threshold: fusion.threshold,
                speedPerHertz: fusion.speedPerHertz))
    }

    /// Listens to the block from a frame on.
    func process(
        _ block: borrowing AudioBlock, from start: Int, into detections: DetectionRing
    ) {
        var offset = start
        while offset < block.frameCount {
            let count = min(block.frameCount - offset, framesToHop)
            for index in 0..<receivers.count {
                block.withChannel(receivers[index].channel) { samples in
                    receivers[index].process(samples.extracting(offset..<offset + count))
                }
            }
            offset += count
            framesToHop -= count
            endFrame = block.startFrame + offset
            if framesToHop == 0 {
                framesToHop = grid.hopFrames
                decide(into: detections)
            }
        }
    }

    /// Closes what is open at the end of the stream.
    func finish(into detections: DetectionRing) {
        if activity.isActive {
            _ = activity.finish()
            detections.push(.motionEnded(track.motion(endFrame: endFrame, reason: .endOfStream)))
        }
        if occupancy.finish() == .end {
            detections.push(
                .occupancyEnded(
                    Occupancy(
                        startFrame: occupancyStart, endFrame: endFrame, endReason: .endOfStream)))
        }
    }

    /// Forgets all that was heard.
    func reset() {
        receivers.clear()
        activity = ActivityDecision(configuration.decision)
        occupancy = HoldDecision(hold: occupancy.hold)
        track.reset()
    }

    /// The score's threshold for 1…`receivers` receivers, from the false-alarm target.
    private static func thresholds(
        _ configuration: PresenceConfiguration, bands: Int, hopsPerSecond: Double, receivers: Int
    ) -> [Float] {
        let decision = configuration.decision
        let chance = ScoreLaw.hitProbability(
            target: configuration.falseAlarmsPerHour / (3600 * hopsPerSecond),
            required: decision.required, window: decision.window)
        let cumulants = ScoreLaw.cumulants(
            bins: DopplerBands.width, window: BasebandGrid.window,
            count: BasebandGrid.frameLength)
        return (1...receivers).map { count in
            Float(
                ScoreLaw.threshold(
                    hitProbability: chance, bands: bands, cumulants: cumulants, receivers: count))
        }
    }

    /// Frame of the stream that the middle of hop `hop` stands for.
    private var centre: Int {
        let sample = receivers[0].skip + hop * BasebandGrid.hop + BasebandGrid.frameLength / 2
        return origin + max(0, sample * grid.factor - Int(latency))
    }

    private func decide(into detections: DetectionRing) {
        let features = fusion.fuse(receivers)
        let isHit = features.score > fusion.threshold && !features.isDisturbed
        let centre = centre
        hop += 1
        if isHit { track.add(features) }
        switch activity.step(isHit) {
        case .none:
            break
        case .start(let hopsAgo):
            track.start(at: max(origin, centre - hopsAgo * grid.hopFrames - grid.hopFrames / 2))
            detections.push(.motionStarted(frame: track.startFrame))
        case .end(let hopsAgo):
            let end = centre - hopsAgo * grid.hopFrames + grid.hopFrames / 2
            detections.push(.motionEnded(track.motion(endFrame: end, reason: .noMotion)))
            track.reset()
        }
        if !activity.isActive && !isHit { forgetStrayHits() }
        switch occupancy.step(activity.isActive) {
        case .none:
            break
        case .start:
            occupancyStart = track.startFrame
            detections.push(.occupancyStarted(frame: occupancyStart))
        case .end:
            detections.push(
                .occupancyEnded(
                    Occupancy(
                        startFrame: occupancyStart, endFrame: endFrame, endReason: .noMotion)))
        }
        if let observer {
            let spectrum = fusion.spectrum
            observer.presenceHop(
                centre: centre, spectrum: spectrum.span, score: features.score, isHit: isHit)
        }
    }

    /// Hits that became no motion must not colour the next one.
    private func forgetStrayHits() {
        if !activity.hasRecentHit { track.reset() }
    }
}
