import AudioCore
import DSP
import Glibc
import Sensing

/// Listens to the carriers once they are known: hops, clutter, score, decision.
///
/// The first frames are kept until there are enough of them to tell clutter from motion, and then
/// decided on like all that follow.
///
/// `tune` and `process` are real-time safe.
final class MotionSensor {
    /// Hops of the opening: one and a half seconds.
    static let openingHops = 24

    private let observer: (any PresenceObserver)?
    private let grid: BasebandGrid
    private let latency: Double
    /// What noise does, by the number of receivers in use, less one.
    private let laws: [NoiseLaw]

    private var receivers: ReceiverBank
    private var fusion: DopplerFusion
    private var frame: DopplerFrame
    private var opening: [DopplerFrame]
    private var clutter: ClutterMap
    private var score: DopplerScore
    private var decision: PresenceDecision
    private var origin = 0
    private var endFrame = 0
    private var hopCount = 0
    private var framesToHop = 0

    init(
        _ configuration: PresenceConfiguration, format: AudioFormat,
        observer: (any PresenceObserver)?
    ) {
        self.observer = observer
        let grid = BasebandGrid(sampleRate: format.sampleRate)
        let bands = DopplerBands(
            grid: grid, lowestShift: configuration.lowestShift,
            highestShift: configuration.highestShift)
        let hopsPerSecond = format.sampleRate / Double(grid.hopFrames)
        self.grid = grid
        latency = Double(grid.prototype(sampleRate: format.sampleRate).count - 1) / 2
        receivers = ReceiverBank(capacity: format.channelCount * CarrierList.capacity) {
            ProbeReceiver(grid: grid, sampleRate: format.sampleRate)
        }
        laws = Self.laws(
            configuration, bands: bands.count, hopsPerSecond: hopsPerSecond,
            receivers: receivers.capacity)
        fusion = DopplerFusion(bands: bands)
        frame = DopplerFrame(bands: bands.count)
        opening = (0..<Self.openingHops).map { _ in DopplerFrame(bands: bands.count) }
        clutter = ClutterMap(bands: bands.count, openingHops: Self.openingHops)
        score = DopplerScore(grid: grid, bands: bands, speedOfSound: configuration.speedOfSound)
        decision = PresenceDecision(
            configuration.decision,
            hold: max(1, Int((configuration.hold * hopsPerSecond).rounded())),
            hopFrames: grid.hopFrames)
    }

    /// Starts on the carriers of a self-test, with the stretch that begins at `origin`.
    func tune(to findings: [CarrierSearch.Finding], origin: Int) {
        self.origin = origin
        endFrame = origin
        hopCount = 0
        receivers.clear()
        for finding in findings {
            for channel in 0..<64 where finding.channels & 1 << UInt64(channel) != 0 {
                let place = receivers.add()
                receivers[place].tune(to: finding.carrier, channel: channel)
            }
        }
        framesToHop =
            (receivers[0].skip + BasebandGrid.frameLength - 1) * grid.factor + 1
        let reference = findings[0].carrier.frequency
        fusion.tune(reference: reference)
        score.tune(reference: reference, threshold: laws[receivers.count - 1].threshold)
        observer?.presenceTuned(
            carriers: findings.map(\.carrier.frequency),
            layout: PresenceLayout(
                binCount: BasebandGrid.frameLength, binWidth: grid.binWidth,
                hopFrames: grid.hopFrames, threshold: score.threshold,
                speedPerHertz: score.speedPerHertz))
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
                takeHop(into: detections)
            }
        }
    }

    /// Closes what is open at the end of the stream.
    func finish(into detections: DetectionRing) {
        if hopCount < Self.openingHops { closeOpening(into: detections) }
        decision.finish(endFrame: endFrame, into: detections)
    }

    /// Forgets all that was heard.
    func reset() {
        receivers.clear()
        decision.reset()
        hopCount = 0
    }

    private struct NoiseLaw {
        /// What the score exceeds as often as the false-alarm target allows.
        var threshold: Float
        /// What a band exceeds in every other hop.
        var median: Float
    }

    /// The laws for 1…`receivers` receivers.
    private static func laws(
        _ configuration: PresenceConfiguration, bands: Int, hopsPerSecond: Double, receivers: Int
    ) -> [NoiseLaw] {
        let decision = configuration.decision
        let chance = ScoreLaw.hitProbability(
            target: configuration.falseAlarmsPerHour / (3600 * hopsPerSecond),
            required: decision.required, window: decision.window)
        let cumulants = ScoreLaw.cumulants(
            bins: DopplerBands.width, window: BasebandGrid.window,
            count: BasebandGrid.frameLength)
        return (1...receivers).map { count in
            NoiseLaw(
                threshold: Float(
                    ScoreLaw.threshold(
                        hitProbability: chance, bands: bands, cumulants: cumulants,
                        receivers: count)),
                median: Float(
                    ScoreLaw.power(survival: 0.5, cumulants: cumulants, receivers: count)))
        }
    }

    /// Frame of the stream that the middle of the next hop stands for.
    private var centre: Int {
        let sample =
            receivers[0].skip + hopCount * BasebandGrid.hop + BasebandGrid.frameLength / 2
        return origin + max(0, sample * grid.factor - Int(latency))
    }

    private func takeHop(into detections: DetectionRing) {
        frame.centre = centre
        fusion.fuse(receivers, into: &frame)
        if hopCount < Self.openingHops {
            swap(&opening[hopCount], &frame)
            hopCount += 1
            if hopCount == Self.openingHops { closeOpening(into: detections) }
        } else {
            hopCount += 1
            decide(on: frame, into: detections)
        }
    }

    /// Guesses the clutter from the opening's frames and decides on each of them.
    private func closeOpening(into detections: DetectionRing) {
        guard hopCount > 0 else { return }
        clutter.begin(
            with: opening, count: hopCount, median: laws[receivers.count - 1].median)
        for index in 0..<hopCount { decide(on: opening[index], into: detections) }
    }

    private func decide(on frame: DopplerFrame, into detections: DetectionRing) {
        var hop: DopplerHop?
        if !frame.isDisturbed {
            hop = score.hop(frame, over: clutter)
            clutter.learn(frame)
        }
        let hit = hop.flatMap { $0.score > score.threshold ? $0 : nil }
        decision.step(hit, centre: frame.centre, into: detections)
        observer?.presenceHop(
            centre: frame.centre, spectrum: frame.spectrum.span, score: hop?.score ?? 0,
            isHit: hit != nil)
    }
}
