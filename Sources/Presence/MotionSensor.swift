import AudioCore
import Sensing

/// Listens to the carriers once they are known: hops, clutter, score, decision.
///
/// The first frames are kept until there are enough of them to tell clutter from motion, and then
/// decided on like all that follow.
///
/// `tune` and `process` are real-time safe.
final class MotionSensor {
    /// Hops of the opening: two and a half seconds.
    static let openingHops = 40
    /// Hops without any carrier after which the probe is lost: a second.
    static let lostHops = 16

    private let observer: (any PresenceObserver)?
    private let pause: ProbePause?
    private let grid: BasebandGrid
    private let latency: Double
    private let noiseLaw: NoiseLaw

    private let canceller: MusicCanceller?
    private let referenceChannel: Int?

    private var receivers: ReceiverBank
    private var stillness: StillnessSensor
    private var range: RangeSensor
    private var fusion: DopplerFusion
    private var frame: DopplerFrame
    private var opening: [DopplerFrame]
    private var clutter: ClutterMap
    private var score: DopplerScore
    private var decision: PresenceDecision
    private var glance: GlanceReading
    /// What the motion that a glance was asked for had.
    private var evidence: Float = 0
    private var origin = 0
    private var endFrame = 0
    private var hopCount = 0
    private var framesToHop = 0
    /// What was felt below the Doppler bands at the latest hop.
    private var still = StillnessHop()
    /// Whether a range burst is heard beside the tones.
    private var hasBurst = false
    /// Hops, one after another, in which no receiver heard its carrier.
    private var faintHops = 0

    init(
        _ configuration: PresenceConfiguration, format: AudioFormat,
        observer: (any PresenceObserver)?, pause: ProbePause?
    ) {
        let stillnessObserver = observer as? any StillnessObserver
        self.observer = observer
        self.pause = pause
        let grid = BasebandGrid(sampleRate: format.sampleRate)
        let bands = DopplerBands(
            grid: grid, lowestShift: configuration.lowestShift,
            highestShift: configuration.highestShift)
        let hopsPerSecond = format.sampleRate / Double(grid.hopFrames)
        self.grid = grid
        let capacity = format.channelCount * CarrierList.capacity
        referenceChannel = configuration.referenceChannel
        let canceller = referenceChannel.map { _ in
            MusicCanceller(
                grid: grid, sampleRate: format.sampleRate, receivers: capacity,
                delays: configuration.referenceDelays)
        }
        self.canceller = canceller
        let delay = canceller?.timing.cleaningDelay ?? 0
        let late = delay + ImpulseGate(grid: grid).delay
        latency =
            Double(grid.prototype(sampleRate: format.sampleRate).count - 1) / 2
            + Double(late * grid.factor)
        receivers = ReceiverBank(capacity: capacity) {
            ProbeReceiver(
                grid: grid, sampleRate: format.sampleRate,
                leastEcho: Float(Decibels(configuration.leastEcho).power), delay: delay)
        }
        stillness = StillnessSensor(grid, capacity: capacity, observer: stillnessObserver)
        range = RangeSensor(
            configuration, sampleRate: format.sampleRate, grid: grid,
            delay: late,
            observer: observer as? any RangeObserver,
            mapObserver: observer as? any RangeDopplerObserver)
        noiseLaw = NoiseLaw(configuration, bands: bands.count, hopsPerSecond: hopsPerSecond)
        fusion = DopplerFusion(grid: grid, bands: bands, capacity: receivers.capacity)
        frame = DopplerFrame(bands: bands.count)
        opening = (0..<Self.openingHops).map { _ in DopplerFrame(bands: bands.count) }
        clutter = ClutterMap(bands: bands.count, openingHops: Self.openingHops)
        score = DopplerScore(grid: grid, bands: bands, speedOfSound: configuration.speedOfSound)
        glance = GlanceReading(bands: bands.count)
        decision = PresenceDecision(
            release: max(1, Int((configuration.release * hopsPerSecond).rounded())),
            hold: max(1, Int((configuration.hold * hopsPerSecond).rounded())),
            hopFrames: grid.hopFrames,
            gate: RangeGate(
                leastStrength: configuration.leastTargetStrength,
                farthest: configuration.farthestRange),
            glance: GlanceDecision(
                hopsPerSecond: hopsPerSecond, isCautious: configuration.glance == .before))
    }

    /// Starts on the carriers of a self-test and the burst beside them, with the stretch that begins
    /// at `origin`.
    func tune(
        to findings: [CarrierSearch.Finding], burst: BurstSearch.Finding?, origin: Int
    ) {
        self.origin = origin
        endFrame = origin
        hopCount = 0
        receivers.clear()
        canceller?.start()
        for finding in findings {
            for channel in 0..<64 where finding.channels & 1 << UInt64(channel) != 0 {
                let place = receivers.add()
                receivers[place].tune(to: finding.carrier, channel: channel)
                canceller?.add(
                    frequency: finding.carrier.frequency,
                    reference: findings[0].carrier.frequency,
                    density: finding.carrier.carrierToNoiseDensity)
            }
        }
        framesToHop =
            (receivers[0].skip + BasebandGrid.frameLength - 1) * grid.factor + 1
        let reference = findings[0].carrier.frequency
        fusion.tune(to: receivers, reference: reference)
        score.tune(reference: reference)
        range.tune(to: burst, reference: reference)
        hasBurst = burst != nil
        receivers.letPulsesThrough(hasBurst)
        faintHops = 0
        glance.reset()
        stillness.start(receivers: receivers.count)
    }

    /// Whether the carriers have gone; what follows is nothing to listen to.
    var hasLostProbe: Bool { faintHops >= Self.lostHops }

    /// Listens to the block from a frame on, to its end or until the probe is lost.
    ///
    /// - Returns: the first frame of the block that was not listened to.
    func process(
        _ block: borrowing AudioBlock, from start: Int, into detections: DetectionRing
    ) -> Int {
        var offset = start
        while offset < block.frameCount && !hasLostProbe {
            let count = min(block.frameCount - offset, framesToHop)
            if let canceller, let referenceChannel {
                block.withChannel(referenceChannel) { samples in
                    canceller.listen(samples.extracting(offset..<offset + count))
                }
            }
            for index in 0..<receivers.count {
                block.withChannel(receivers[index].channel) { samples in
                    receivers[index].process(samples.extracting(offset..<offset + count)) {
                        canceller?.clean(&$0, count: $1, receiver: index)
                    }
                }
                receivers[index].withBaseband {
                    stillness.process(
                        $0, receiver: index, noiseDensity: receivers[index].noiseDensity)
                }
            }
            range.process(block, offset..<offset + count)
            offset += count
            framesToHop -= count
            endFrame = block.startFrame + offset
            if framesToHop == 0 {
                framesToHop = grid.hopFrames
                takeHop(into: detections)
            }
        }
        return offset
    }

    /// What has become of the known playback since the carriers were found.
    var playbackUse: PlaybackUse { canceller?.use ?? .unused }

    /// Closes what is open: the stream ends here, or the probe has been lost.
    func finish(_ reason: EndReason, into detections: DetectionRing) {
        if hopCount < Self.openingHops { closeOpening(into: detections) }
        decision.finish(endFrame: endFrame, reason: reason, into: detections)
        reset()
    }

    /// Forgets all that was heard.
    func reset() {
        receivers.clear()
        decision.reset()
        glance.reset()
        hopCount = 0
        faintHops = 0
    }

    /// Frame of the stream that the middle of the next hop stands for.
    private var centre: Int {
        let sample =
            receivers[0].skip + hopCount * BasebandGrid.hop + BasebandGrid.frameLength / 2
        return origin + max(0, sample * grid.factor - Int(latency))
    }

    private var isFaint: Bool {
        for index in 0..<receivers.count where !receivers[index].isFaint { return false }
        return true
    }

    private func takeHop(into detections: DetectionRing) {
        receivers.closeHop()
        frame.isSilent = isFaint
        faintHops = frame.isSilent ? faintHops + 1 : 0
        frame.centre = centre
        canceller?.measureResidual(receivers)
        fusion.fuse(receivers, residual: canceller, into: &frame)
        if let canceller {
            canceller.closeHop()
            if canceller.isAdapting { frame.isDisturbed = true }
        }
        if frame.isSilent { frame.isDisturbed = true }
        // The rig's own pulses: what its burst makes of a mover beside the tones, and drums.
        frame.hasMusic = canceller?.isMusicPlaying == true
        receivers.letPulsesThrough(hasBurst || frame.hasMusic)
        frame.range = range.closeHop(
            tones: frame.spectrum, isDisturbed: frame.isDisturbed, centre: frame.centre)
        still = stillness.closeHop(
            isMotion: decision.isMoving || glance.isOpen || frame.isSilent,
            isDisturbed: frame.isDisturbed)
        if hopCount < Self.openingHops {
            if receivers.hasNewLine {
                for index in 0..<hopCount { opening[index].isDisturbed = true }
            }
            swap(&opening[hopCount], &frame)
            hopCount += 1
            if hopCount == Self.openingHops { closeOpening(into: detections) }
        } else {
            hopCount += 1
            decide(on: frame, into: detections)
        }
    }

    /// Guesses noise and clutter from the opening's frames and decides on each of them.
    private func closeOpening(into detections: DetectionRing) {
        guard hopCount > 0 else { return }
        let coherence = coherence()
        noiseLaw.set(&score.thresholds, for: coherence)
        clutter.begin(with: opening, count: hopCount, median: noiseLaw.median(for: coherence))
        tellObserver()
        for index in 0..<hopCount { decide(on: opening[index], into: detections) }
    }

    /// What the receivers' noises have in common, from the opening's reference bins.
    private func coherence() -> NoiseCoherence {
        var variance: Float = 0
        var used: Float = 0
        for index in 0..<hopCount where !opening[index].isDisturbed {
            variance += opening[index].referenceVariance
            used += 1
        }
        return NoiseCoherence(
            receivers: receivers.count, tones: fusion.toneCount,
            variance: used > 0 ? Double(variance / used) : 1)
    }

    private func tellObserver() {
        guard let observer else { return }
        var carriers: [Double] = []
        for index in 0..<receivers.count where !carriers.contains(receivers[index].frequency) {
            carriers.append(receivers[index].frequency)
        }
        observer.presenceTuned(
            carriers: carriers,
            layout: PresenceLayout(
                binCount: BasebandGrid.frameLength, binWidth: grid.binWidth,
                hopFrames: grid.hopFrames,
                speedPerHertz: score.speedPerHertz))
    }

    private func decide(on frame: DopplerFrame, into detections: DetectionRing) {
        let hop = score.hop(frame, over: clutter)
        if !frame.isDisturbed { clutter.learn(frame) }
        glance(at: frame, into: detections)
        if !glance.isOpen {
            decision.step(
                hop, still: still, range: frame.range, centre: frame.centre, into: detections)
            if decision.asksForGlance {
                evidence = score.evidence
                pause?.ask(for: GlanceReading.silence * grid.hopFrames)
            }
        }
        observer?.presenceHop(
            centre: frame.centre, spectrum: frame.spectrum.span, score: hop.score,
            isHit: hop.isHit)
    }

    /// Takes a hop of a glance with the probe off, where one is under way.
    private func glance(at frame: DopplerFrame, into detections: DetectionRing) {
        glance.step(isSilent: frame.isSilent, isDisturbed: frame.isDisturbed) {
            frame.others[$0] / score.floor($0, over: clutter)
        }
        guard let left = glance.left, decision.expectsGlance else { return }
        decision.take(score.isSound(left, of: evidence) ? .sound : .echo, into: detections)
    }
}
