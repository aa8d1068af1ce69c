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

    /// The microphone's channel.
    private(set) var channel = 0
    /// The carrier.
    private(set) var frequency = 0.0
    /// The noise beside the carrier, as a bin's power.
    private var noise = NoiseFloor()
    /// Whether the latest frame tells nothing: a broadband burst, or the carrier itself changed.
    private(set) var isDisturbed = false
    /// Baseband samples that are left out while the filter fills.
    let skip: Int

    /// Equivalent noise bandwidth of the window, in bins.
    private static let noiseBandwidth = BasebandGrid.window.noiseBandwidth(
        count: BasebandGrid.frameLength)
    private let grid: BasebandGrid
    private var sorted: [Float]
    /// The noise in the latest frame, as a bin's power.
    private var reference: Float = 0
    /// Mean |z|² of the carrier when it was tuned to.
    private var carrierPower: Float = 0
    private var converter: DownConverter
    private var notchI: BiquadCascade
    private var notchQ: BiquadCascade
    private var spectrum: ComplexShortTimePowerSpectrum
    private var baseband: [Complex<Float>]
    private var pending: [Complex<Float>]
    private var watch = CarrierWatch()
    private var ringHops = 1
    private var samplesSeen = 0
    private var spurFloor: Float = 0
    private let windowSum: Float

    /// - Parameter delay: of the canceller before it, in baseband samples.
    init(grid: BasebandGrid, sampleRate: Double, delay: Int = 0) {
        self.grid = grid
        let prototype = grid.prototype(sampleRate: sampleRate)
        skip = prototype.count / grid.factor + 1 + delay
        converter = DownConverter(
            frequency: 0, sampleRate: sampleRate, factor: grid.factor, coefficients: prototype)
        let notch = ClutterNotch.sections(rate: grid.rate)
        notchI = BiquadCascade(notch)
        notchQ = BiquadCascade(notch)
        spectrum = ComplexShortTimePowerSpectrum(
            count: BasebandGrid.frameLength, hop: BasebandGrid.hop, window: BasebandGrid.window)
        baseband = Array(repeating: .zero, count: skip + BasebandGrid.frameLength + 1)
        pending = Array(repeating: .zero, count: Self.settling)
        sorted = Array(repeating: 0, count: grid.referenceBins.count)
        windowSum = BasebandGrid.window.coefficients(count: BasebandGrid.frameLength)
            .reduce(0, +)
    }

    /// Starts anew on a carrier that a channel hears.
    mutating func tune(to carrier: Carrier, channel: Int) {
        frequency = carrier.frequency
        self.channel = channel
        converter.retune(frequency: frequency)
        spectrum.reset()
        noise = NoiseFloor()
        samplesSeen = 0
        // A converter's spurious lines, 80 dB below the carrier, are not motion.
        carrierPower = Float(Decibels(carrier.level).power)
        spurFloor = carrierPower * windowSum * windowSum * 1e-8 / Float(DopplerBands.width)
        watch = CarrierWatch()
        let binBandwidth = grid.binWidth * Self.noiseBandwidth
        ringHops = CarrierWatch.ringHops(
            carrierOverNoise: Decibels(carrier.carrierToNoiseDensity).power / binBandwidth,
            cutoff: ClutterNotch.cutoff, q: ClutterNotch.q,
            hopSeconds: Double(BasebandGrid.hop) / grid.rate)
    }

    /// Takes samples that complete at most one frame.
    ///
    /// - Parameter clean: changes the new baseband samples in place.
    mutating func process(
        _ samples: Span<Float>, clean: (inout [Complex<Float>], _ count: Int) -> Void = { _, _ in }
    ) {
        let count = converter.process(samples, into: &baseband)
        clean(&baseband, count)
        for index in 0..<count { accept(baseband[index]) }
    }

    /// |X|² of the latest frame, in FFT order.
    var power: [Float] { spectrum.power }

    /// The noise that a frame is held against, as a bin's power.
    ///
    /// The usual noise; the frame's own where that is clearly more, so that noise which grows is no
    /// motion. A frame's own varies by a quarter, which alone would bias the law.
    var floor: Float {
        max(reference > Self.growth * noise.power ? reference : noise.power, spurFloor)
    }

    /// Whether the carrier has sunk by more than 20 dB since it was tuned to.
    var isFaint: Bool { watch.level < carrierPower / 100 }

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
        guard spectrum.process(clean) else { return }
        reference = referencePower()
        let carrierChanged = watch.closeHop(ringHops: ringHops)
        isDisturbed = carrierChanged || noise.update(reference)
    }

    /// The mean power of noise in a bin, from the median of the reference bins: a foreign line or
    /// another carrier's surroundings among them does not count.
    private mutating func referencePower() -> Float {
        for (index, bin) in grid.referenceBins.enumerated() { sorted[index] = spectrum.power[bin] }
        var values = sorted.mutableSpan
        // Exponential power of mean 1 has the median ln 2.
        return OrderStatistics.median(&values) / 0.693_147_18
    }
}
