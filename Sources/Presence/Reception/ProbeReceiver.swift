import AudioCore
import ComplexModule
import DSP
import RealModule
import Sensing

/// Receives one carrier from one microphone: down to baseband, clutter taken out, spectrum.
///
/// `tune` and `process` are real-time safe.
struct ProbeReceiver: ~Copyable {
    /// Baseband samples over which the direct sound is measured before the notch starts.
    static let settling = 64

    /// A frame's noise over the usual that is clearly more: two standard deviations.
    static let growth: Float = 1.5
    /// What noise that rises beside one tone alone counts for: so it is learnt, by 0.8 dB a second.
    static let slowRise: Float = 1.2
    /// The last three frames' noise over the usual that is clearly more.
    static let quickGrowth: Float = 1.25

    /// The carrier's power over that of the noise in 1 Hz when it was tuned to.
    private(set) var carrierToNoise: Float = 0
    /// The microphone's channel.
    private(set) var channel = 0
    /// The carrier.
    private(set) var frequency = 0.0
    /// |X|² of the latest frame in FFT order, without what only modulates the carrier.
    private(set) var power: [Float]
    /// The noise beside the carrier, as a bin's power.
    private var noise = NoiseFloor()
    private var tilt = NoiseTilt()
    private var lines: ForeignLines
    private var symmetry: SidebandSymmetry
    /// Whether the latest frame tells nothing: a broadband burst, or the carrier itself changed.
    private(set) var isDisturbed = false
    /// Whether the latest frame is the first without a foreign line, whose side lobes those before
    /// it have.
    private(set) var hasNewLine = false
    /// Baseband samples that are left out while the filter fills.
    let skip: Int

    /// Equivalent noise bandwidth of the window, in bins.
    private static let noiseBandwidth = BasebandGrid.window.noiseBandwidth(
        count: BasebandGrid.frameLength)
    private static let windowEnergy = BasebandGrid.window.coefficients(
        count: BasebandGrid.frameLength
    ).reduce(0) { $0 + $1 * $1 }
    private let grid: BasebandGrid
    private let leastEcho: Float
    private var sorted: [Float]
    /// The noise in the latest frame.
    private(set) var reference = SideNoise()
    /// The noise in the latest frame over the usual.
    private(set) var rise = SideNoise()
    /// Mean |z|² of the carrier when it was tuned to.
    private var carrierPower: Float = 0
    private var converter: DownConverter
    private var notchI: BiquadCascade
    private var notchQ: BiquadCascade
    private var gate: ImpulseGate
    private var spectrum: ComplexShortTimePowerSpectrum
    /// The latest frame without foreign lines.
    private var frame: [Complex<Float>]
    private var baseband: [Complex<Float>]
    private var pending: [Complex<Float>]
    private var watch = CarrierWatch()
    private var carrierRingHops = 1
    private var samplesSeen = 0
    /// Baseband samples that the latest `process` made.
    private var latestCount = 0
    /// The floor that an echo as weak as may be stands on.
    private var leastFloor: Float = 0
    private let windowSum: Float

    /// - Parameters:
    ///   - leastEcho: power of an echo over the carrier's below which it is none.
    ///   - delay: of the canceller before it, in baseband samples.
    init(grid: BasebandGrid, sampleRate: Double, leastEcho: Float, delay: Int = 0) {
        self.grid = grid
        self.leastEcho = leastEcho
        let prototype = grid.prototype(sampleRate: sampleRate)
        skip = prototype.count / grid.factor + 1 + delay
        converter = DownConverter(
            frequency: 0, sampleRate: sampleRate, factor: grid.factor, coefficients: prototype)
        let notch = ClutterNotch.sections(rate: grid.rate)
        notchI = BiquadCascade(notch)
        notchQ = BiquadCascade(notch)
        gate = ImpulseGate(grid: grid)
        spectrum = ComplexShortTimePowerSpectrum(
            count: BasebandGrid.frameLength, hop: BasebandGrid.hop, window: BasebandGrid.window)
        baseband = Array(repeating: .zero, count: skip + BasebandGrid.frameLength + 1)
        pending = Array(repeating: .zero, count: Self.settling)
        sorted = Array(repeating: 0, count: grid.referenceBins.count)
        power = Array(repeating: 0, count: BasebandGrid.frameLength)
        frame = Array(repeating: .zero, count: BasebandGrid.frameLength)
        lines = ForeignLines(
            count: BasebandGrid.frameLength, bins: grid.farthestBin, dopplerBins: grid.dopplerBins)
        symmetry = SidebandSymmetry(bins: grid.dopplerBins)
        windowSum = BasebandGrid.window.coefficients(count: BasebandGrid.frameLength)
            .reduce(0, +)
    }

    /// Starts anew on a carrier that a channel hears.
    mutating func tune(to carrier: Carrier, channel: Int) {
        frequency = carrier.frequency
        self.channel = channel
        converter.retune(frequency: frequency)
        spectrum.reset()
        gate.reset()
        noise = NoiseFloor()
        tilt = NoiseTilt()
        lines.reset()
        samplesSeen = 0
        carrierPower = Float(Decibels(carrier.level).power)
        carrierToNoise = Float(Decibels(carrier.carrierToNoiseDensity).power)
        leastFloor =
            carrierPower * windowSum * windowSum * leastEcho / Float(DopplerBands.width)
        watch = CarrierWatch()
        let binBandwidth = grid.binWidth * Self.noiseBandwidth
        carrierRingHops = ringHops(
            from: Decibels(carrier.carrierToNoiseDensity).power / binBandwidth)
    }

    /// Takes samples that complete at most one frame.
    ///
    /// - Parameter clean: changes the new baseband samples in place.
    mutating func process(
        _ samples: Span<Float>, clean: (inout [Complex<Float>], _ count: Int) -> Void = { _, _ in }
    ) {
        latestCount = converter.process(samples, into: &baseband)
        clean(&baseband, latestCount)
        for index in 0..<latestCount { accept(baseband[index]) }
    }

    /// Whether short strong pulses are let through from now on, for they are the rig's own music.
    mutating func letPulsesThrough(_ isOpen: Bool) { gate.isOpen = isOpen }

    /// Lends the baseband of the latest samples, the clutter still in it.
    func withBaseband(_ body: (Span<Complex<Float>>) -> Void) {
        baseband.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[0..<latestCount]).span)
        }
    }

    /// Noise power in 1 Hz of the baseband.
    var noiseDensity: Float { floor / (Float(grid.rate) * Self.windowEnergy) }

    /// The noise that a frame is held against, as a bin's power.
    ///
    /// The usual noise; the frame's own, or the last three frames', where that is clearly more, so
    /// that noise which grows is no motion. A frame's own varies by a fifth, which alone would bias the
    /// law.
    var floor: Float {
        let own = reference.both > Self.growth * noise.power ? reference.both : noise.power
        let quick = noise.quick > Self.quickGrowth * noise.power ? noise.quick : noise.power
        return max(own, quick, leastFloor)
    }

    /// The last three frames' noise over the floor on one side, which many receivers together tell
    /// well.
    func growth(isUpper: Bool) -> Float { tilt.growth(isUpper: isUpper, over: floor) }

    /// The noise at a shift over `floor`, as a power ratio; 1 where the noise is white.
    ///
    /// - Parameter shift: in bins, with its sign.
    func noiseFactor(at shift: Float) -> Float {
        tilt.factor(shift: shift, span: 2 * grid.referenceMiddle, over: floor)
    }

    /// Whether the carrier has sunk by more than 20 dB since it was tuned to.
    var isFaint: Bool { watch.level < carrierPower / 100 }

    /// Hops that the notch rings from something so much over the noise, as a power ratio.
    private func ringHops(from ratio: Double) -> Int {
        CarrierWatch.ringHops(
            from: ratio, cutoff: ClutterNotch.cutoff, q: ClutterNotch.q,
            hopSeconds: Double(BasebandGrid.hop) / grid.rate)
    }

    private mutating func accept(_ sample: Complex<Float>) {
        let index = samplesSeen - skip
        samplesSeen += 1
        guard index >= 0 else { return }
        guard index < Self.settling else {
            analyse(sample)
            return
        }
        pending[index] = sample
        guard index == Self.settling - 1 else { return }
        var mean = Complex<Float>.zero
        for early in pending { mean += early }
        notchI.settle(at: mean.real / Float(Self.settling))
        notchQ.settle(at: mean.imaginary / Float(Self.settling))
        for early in pending { analyse(early) }
    }

    private mutating func analyse(_ sample: Complex<Float>) {
        watch.accept(sample)
        let clean = Complex(notchI.process(sample.real), notchQ.process(sample.imaginary))
        guard spectrum.process(gate.process(clean)) else { return }
        spectrum.withSpectrum { for bin in frame.indices { frame[bin] = $0[bin] } }
        for bin in power.indices { power[bin] = spectrum.power[bin] }
        removeLines()
        reference = measuredNoise()
        let usual = noise.power > 0 ? tilt.usual(noise.power) : reference
        rise = reference / usual
    }

    /// Ends a hop: what the frame has for noise, and what of it is no mover's.
    ///
    /// - Parameter common: the rise of the noise that all tones of the microphone have in common.
    mutating func closeHop(common: SideNoise) {
        if noise.power > 0 && lines.areSteady {
            let agreed = rise.agreed(with: common, growth: Self.growth, slow: Self.slowRise)
            reference = agreed * tilt.usual(noise.power)
        }
        tilt.update(reference)
        let pulses = gate.closeHop()
        if noise.update(reference.both) || pulses > NoiseFloor.burst {
            watch.hold(hops: ringHops(from: Double(reference.both / noise.power + pulses)))
        }
        isDisturbed = watch.closeHop(ringHops: carrierRingHops)
        let floor = floor
        symmetry.remove(from: frame, power: &power, noise: floor)
    }

    /// Takes out what other sources than the probe play beside it; the noise is learnt anew where
    /// their side lobes were taken for it.
    private mutating func removeLines() {
        var usual = noise.power
        if usual == 0 {
            takeReference()
            usual = OrderStatistics.median(&sorted)
        }
        hasNewLine = lines.remove(from: &frame, power: &power, noise: usual)
        guard hasNewLine else { return }
        noise = NoiseFloor()
        tilt = NoiseTilt()
    }

    /// The mean power of noise in a bin, from the medians of the reference bins: a foreign line or
    /// another carrier's surroundings among them does not count.
    private mutating func measuredNoise() -> SideNoise {
        let half = grid.referenceBins.count / 2
        takeReference()
        let median = OrderStatistics.exponentialMedian
        // The first half of the reference bins is the upper band, the second the lower one.
        let upper = OrderStatistics.median(&sorted, in: 0..<half) / median
        let lower = OrderStatistics.median(&sorted, in: half..<2 * half) / median
        let both = OrderStatistics.median(&sorted, in: 0..<2 * half) / median
        return SideNoise(lower: lower, upper: upper, both: both)
    }

    private mutating func takeReference() {
        for (index, bin) in grid.referenceBins.enumerated() { sorted[index] = power[bin] }
    }
}
