import ComplexModule
import DSP
import Glibc
import RealModule

/// Receives one carrier from one microphone: down to baseband, clutter taken out, spectrum.
///
/// `tune` and `process` are real-time safe.
struct ProbeReceiver: ~Copyable {
    /// Cut-off of the clutter notch in Hz; the direct sound and slow air lie below.
    static let notchCutoff = 16.0
    /// Order of the clutter notch, a Butterworth high-pass.
    static let notchOrder = 4
    /// Quality of the notch's slowest pole pair: 1 / 2cos(3π/8).
    static let notchQ = 1.3066
    /// Baseband samples over which the direct sound is measured before the notch starts.
    static let settling = 64

    /// The microphone's channel.
    private(set) var channel = 0
    /// The carrier.
    private(set) var frequency = 0.0
    /// |X|² of the latest frame, in FFT order, 256 bins.
    private(set) var power: [Float]
    /// The noise beside the carrier, as a bin's power.
    private(set) var noise = NoiseFloor()
    /// Whether the latest frame tells nothing: a broadband burst, or the carrier itself changed.
    private(set) var isDisturbed = false
    /// Baseband samples that are left out while the filter fills.
    let skip: Int

    /// Equivalent noise bandwidth of the window, in bins.
    private static let noiseBandwidth = BasebandGrid.window.noiseBandwidth(
        count: BasebandGrid.frameLength)
    private let grid: BasebandGrid
    private let referenceBins: [Int]
    private var converter: DownConverter
    private var notchI: BiquadCascade
    private var notchQ: BiquadCascade
    private var spectrum: ComplexShortTimePowerSpectrum
    private var pending: [Complex<Float>]
    private var watch = CarrierWatch()
    private var ringHops = 1
    private var samplesSeen = 0
    private var spurFloor: Float = 0
    private let windowSum: Float

    init(grid: BasebandGrid, sampleRate: Double) {
        self.grid = grid
        let prototype = grid.prototype(sampleRate: sampleRate)
        skip = prototype.count / grid.factor + 1
        converter = DownConverter(
            frequency: 0, sampleRate: sampleRate, factor: grid.factor, coefficients: prototype)
        let notch = Butterworth.highpass(
            order: Self.notchOrder, cutoff: Self.notchCutoff, sampleRate: grid.rate)
        notchI = BiquadCascade(notch)
        notchQ = BiquadCascade(notch)
        spectrum = ComplexShortTimePowerSpectrum(
            count: BasebandGrid.frameLength, hop: BasebandGrid.hop, window: BasebandGrid.window)
        power = Array(repeating: 0, count: BasebandGrid.frameLength)
        pending = Array(repeating: .zero, count: Self.settling)
        let near = grid.bin(BasebandGrid.reference.lowerBound)
        let far = grid.bin(BasebandGrid.reference.upperBound)
        referenceBins = Array(near...far) + (near...far).map { BasebandGrid.frameLength - $0 }
        windowSum = BasebandGrid.window.coefficients(count: BasebandGrid.frameLength)
            .reduce(0, +)
    }

    /// Starts anew on a carrier of an amplitude (1 is full scale) in a channel.
    ///
    /// - Parameter density: its carrier-to-noise density in dB·Hz.
    mutating func tune(frequency: Double, amplitude: Double, density: Double, channel: Int) {
        self.frequency = frequency
        self.channel = channel
        converter.retune(frequency: frequency)
        spectrum.reset()
        noise = NoiseFloor()
        samplesSeen = 0
        // A converter's spurious lines, 80 dB below the carrier, are not motion.
        let carrier = Float(amplitude) * windowSum
        spurFloor = carrier * carrier * 1e-8 / Float(DopplerBands.width)
        watch = CarrierWatch()
        let binBandwidth = grid.binWidth * Self.noiseBandwidth
        ringHops = CarrierWatch.ringHops(
            carrierOverNoise: pow(10, density / 10) / binBandwidth, cutoff: Self.notchCutoff,
            q: Self.notchQ, hopSeconds: Double(BasebandGrid.hop) / grid.rate)
    }

    /// Takes samples that complete at most one frame.
    mutating func process(_ samples: Span<Float>) {
        converter.process(samples) { sample in
            accept(sample)
        }
    }

    /// The noise that a frame is held against, as a bin's power.
    var floor: Float { max(noise.power, spurFloor) }

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
        spectrum.process(clean) { frame, _ in
            for bin in power.indices { power[bin] = frame[bin] }
            var reference: Float = 0
            for bin in referenceBins { reference += frame[bin] }
            let carrierChanged = watch.closeHop(ringHops: ringHops)
            isDisturbed =
                carrierChanged || noise.update(reference / Float(referenceBins.count))
        }
    }
}
