import ComplexModule
import Glibc

// Goals, in order: never to make a walker or a silence look like something else; nothing left of the
// music that a detector can see; cheap.
//
// Bass moves the cone by ξ(t), and the probe comes from where the cone is. With k = 2πf/c and the
// gain that depends on the place too, every path i of delay τᵢ and gain cᵢ brings the same modulation
//
//     z(t) = Σᵢ cᵢ·M(t − τᵢ)      M = e^{−jkξ}·(1 + b₁ξ + b₂ξ²)·(1 − 3a₃·LP(p²))
//
// (Klippel 2006 on Bl(x) and Doppler distortion). M is a power series in ξ, so z is linear in lags of
// ξ, ξ², ξ³ and LP(p²) whatever the room does: there is no need that the direct sound dominates, which
// the logarithm of z would ask for, and no products of different lags. At 1 mm, kξ = 0.37 at 20 kHz and
// the fourth power stands 62 dB below the carrier. ξ itself is linear in the bass x. So, with z₀ the
// slow mean of what has been cleaned,
//
//     z/z₀ = 1 + θ₁ᵀ·x(t − l) + θ₂ᵀ·ξ²(t − l) + θ₃ᵀ·ξ³(t − l) + θ₄ᵀ·LP(p²)(t − l)
//              + θ₅ᵀ·ξ(t)·x(t − l) + walker + noise
//
// is regressed on all lags at once, for all receivers with one Gram matrix. ξ̂ = Σ gₗ·x(t − l) takes g
// from the solution itself: the mean over receivers of −Im θ₁/κ, κ the carrier over the first one,
// which keeps what all tones and microphones share (the cone) and averages out the paths, whose phases
// differ from tone to tone. Its early lags alone count, for there the cone answers. So ξ̂ is wrong by a
// few percent, δ = Σ dₗ·x(t − l), and its square by 2·ξ̂·δ, 30 dB below ξ² and 20 dB over the noise: that
// is linear in ξ̂(t)·x(t − l), which are regressors too.
//
// Both sides are high-passed at 16 Hz for learning, so that neither breath nor drift is learnt, and
// low-passed like the bass, for the next carrier's skirt would fold on it; what is taken out is the
// full prediction, for ξ² has a slow part that would look like breath. A walker is not coherent with the music: what the regression takes of him
// is parameters over independent samples of the memory, 104 of 9,000.

/// Takes what the loudspeaker's own music does to the carriers out of the receivers' baseband.
///
/// The reference's samples of a segment come first, then every receiver's; after each hop `closeHop`.
/// Cleaned samples come `timing.cleaningDelay` late. Without music in the reference they are what came
/// in, bit for bit. Allocates in `init`; all else is real-time safe.
final class MusicCanceller {
    /// Hops of music until the regression serves: 1 s.
    static let settlingHops = 16
    /// Hops of music for which an unknown delay keeps frames from telling: 3 s, by which sidebands that
    /// stand far out of the noise have been recognised.
    static let patience = 47
    /// Hops of music that were not recognised after which it is told: 10 s.
    static let despair = 156
    /// Hops that are told as adapting after the last one with music: the delays and a frame.
    static let aftermath = 8
    /// Power of the modulation before over after by which an unconfirmed delay is believed: 1 dB.
    static let leastSuppression = 1.26

    /// The delays and lags.
    let timing: CancellerTiming

    private let rate: Double
    private let firstTarget: Int
    private var features: ReferenceFeatures
    private var regressors: MusicRegressors
    private var receivers: CancelledReceivers
    private var activity = MusicActivity()
    private var regression: ModulationRegression
    private var delay: ReferenceDelay
    private var residual: MusicResidual
    /// Regressors of the samples to be cleaned in this segment, a row each.
    private let segment: UnsafeMutableBufferPointer<Float>
    private var segmentStart = 0
    private var learnFrom = 0
    private var hops = 0
    private var adaptingHops = 0

    /// Allocates a canceller for as many receivers and delays as there may be.
    ///
    /// - Parameters:
    ///   - receivers: at most in use.
    ///   - delays: of the microphones after the reference that are possible, in seconds.
    init(grid: BasebandGrid, sampleRate: Double, receivers: Int, delays: ClosedRange<Double>) {
        let skip = grid.prototype(sampleRate: sampleRate).count / grid.factor + 1
        let filter = ReferenceFeatures.bassTaps(rate: grid.rate)
        let highpass = ClutterNotch.sections(rate: grid.rate)
        let timing = CancellerTiming(delays: delays, latency: filter.count / 2, rate: grid.rate)
        // The longest segment is the sensor's first hop.
        let longest = skip + timing.cleaningDelay + BasebandGrid.frameLength + 1
        let hopSeconds = Double(BasebandGrid.hop) / grid.rate
        let forgetting = exp(-hopSeconds / ModulationRegression.memory)
        let carrierTurn = 2 * Double.pi * CancelledReceivers.carrierRate
        self.timing = timing
        rate = grid.rate
        firstTarget = ReceiverHistory.firstTarget(skip: skip)
        features = ReferenceFeatures(
            grid: grid, sampleRate: sampleRate, capacity: longest * grid.factor)
        regressors = MusicRegressors(timing: timing, highpass: highpass)
        self.receivers = CancelledReceivers(
            capacity: receivers, skip: skip, highpass: highpass,
            carrierWeight: Float(1 - exp(-carrierTurn * hopSeconds)))
        let rows = longest / CancellerTiming.step + 1
        regression = ModulationRegression(
            receivers: receivers, capacity: rows, filter: filter, forgetting: forgetting)
        delay = ReferenceDelay(
            timing: timing, capacity: rows, filter: filter, forgetting: forgetting)
        residual = MusicResidual(receivers: receivers)
        segment = .allocate(capacity: longest * CancellerTiming.parameters)
        segment.initialize(repeating: 0)
    }

    deinit {
        segment.deallocate()
    }

    /// Forgets everything, the receivers included.
    func start() {
        features.reset()
        regressors.reset()
        receivers.clear()
        activity.reset()
        regression.reset()
        delay.start()
        residual.reset()
        learnFrom = firstTarget + ReceiverHistory.settling
        segmentStart = 0
        hops = 0
        adaptingHops = 0
    }

    /// Starts on one more receiver; they keep their order.
    ///
    /// - Parameters:
    ///   - reference: frequency of the first one's carrier.
    ///   - density: carrier-to-noise, in dB·Hz.
    func add(frequency: Double, reference: Double, density: Double) {
        receivers.add(ratio: frequency / reference, density: density)
    }

    /// Whether music plays that is not known well enough yet: frames tell nothing.
    var isAdapting: Bool { adaptingHops > 0 }

    /// Whether music plays or has just done so.
    var isMusicPlaying: Bool { activity.isRecent }

    /// The power that music may have left in a bin of a receiver's latest frame, in FFT order, over
    /// `residualShare`.
    func removedPower(_ receiver: Int) -> [Float] { receivers[receiver].removed.power }

    /// What may be left of the power taken out.
    var residualShare: Float { residual.share }

    /// The noise that a receiver's frame is held against.
    ///
    /// - Parameter floor: the noise beside the carrier, which alone counts while no music plays.
    func noisePower(_ floor: Float, receiver: Int) -> Float {
        residual.noisePower(floor, receiver: receiver, isMusicRecent: activity.isRecent)
    }

    /// What has become of the reference so far.
    var use: PlaybackUse {
        if activity.hops == 0 { return .silent }
        let isHelping = regression.suppression.exceeds(Self.leastSuppression)
        guard delay.isConfirmed || isHelping && activity.hops >= Self.patience else {
            if activity.loudHops < Self.settlingHops { return .faint }
            return activity.hops < Self.despair ? .searching : .unrecognised
        }
        return .cancelling(
            delay: Double(delay.value) / rate, suppression: regression.suppression.level)
    }

    /// Takes the reference's samples of a segment, before the receivers'.
    func listen(_ samples: Span<Float>) {
        segmentStart = regressors.end
        features.process(samples) { bass, envelope, peak in
            let place = regressors.end
            regressors.append(
                bass: bass, envelope: envelope, peak: peak, cone: regression.cone,
                delay: delay.value)
            activity.append(regressors.bass.change(place))
            guard regression.hops > 0 else { return }
            regressors.write(
                at: place - timing.cleaningDelay, delay: delay.value,
                to: segment.baseAddress! + (place - segmentStart) * CancellerTiming.parameters)
        }
    }

    /// Replaces a receiver's new baseband samples by cleaned ones, `timing.cleaningDelay` late.
    func clean(_ baseband: inout [Complex<Float>], count: Int, receiver: Int) {
        for index in 0..<count {
            let row = segment.baseAddress! + index * CancellerTiming.parameters
            receivers[receiver].append(baseband[index], targetDelay: timing.targetDelay)
            baseband[index] = receivers[receiver].clean(
                delay: timing.cleaningDelay, regressors: regression.hops > 0 ? row : nil)
        }
    }

    /// Follows what is left of the power taken out, before `closeHop`.
    ///
    /// - Parameter bank: the receivers, in the same order, with the frame that is complete.
    func measureResidual(_ bank: borrowing ReceiverBank) {
        let end = regressors.end - timing.cleaningDelay - delay.value + CancellerTiming.advance
        residual.listen(bank, count: receivers.count, peak: regressors.peak(before: end))
        guard regression.hops >= Self.settlingHops else { return }
        residual.learn(bank, receivers, isMusicRecent: activity.isRecent)
    }

    /// Learns from the hop that is complete.
    func closeHop() {
        hops += 1
        activity.closeHop(noise: Float(receivers.noise))
        receivers.closeHop()
        let end = regressors.end - timing.learningDelay
        if activity.isPresent && receivers.isSteady && end > learnFrom {
            learn(learnFrom..<end)
        }
        learnFrom = max(learnFrom, end)
        delay.closeHop(musicHops: activity.hops)
        let isKnown =
            regression.hops >= Self.settlingHops
            && (delay.isConfirmed || activity.hops >= Self.patience)
        adaptingHops =
            activity.isPresent && !isKnown ? Self.aftermath : max(0, adaptingHops - 1)
    }

    private func learn(_ times: Range<Int>) {
        regression.learn(times, regressors, &receivers, delay: delay.value)
        if delay.seek(times, regressors, receivers, hop: hops) {
            // What was learnt with another delay is about other music.
            regression.reset()
            residual.forgetShare()
        }
    }
}
