import ComplexModule
import DSP
import RealModule

/// The spectrum of what was taken out of one receiver, frame by frame like the receiver's own.
///
/// Everything is real-time safe but `init`.
struct RemovedMusic: ~Copyable {
    /// What a bin keeps of the last hop's power, for rooms answer late: −6 dB a hop of 64 ms, as with
    /// 0.6 s of reverberation.
    static let decay: Float = 0.25

    /// What is left of a drum's beat is broader than the beat: every bin counts as having at least this
    /// share of the mean over the Doppler bins: −5 dB, chosen so that drums alone raise no alarm.
    static let splatter: Float = 0.3
    /// The Doppler bins, both signs up to 350 Hz.
    static let modulatedBins = 90

    /// |X|² of the latest frame or what the last one has left behind, in FFT order.
    private(set) var power: [Float]

    private var notchI: BiquadCascade
    private var notchQ: BiquadCascade
    private var spectrum: ComplexShortTimePowerSpectrum

    init(notch: [Biquad.Coefficients]) {
        notchI = BiquadCascade(notch)
        notchQ = BiquadCascade(notch)
        spectrum = ComplexShortTimePowerSpectrum(
            count: BasebandGrid.frameLength, hop: BasebandGrid.hop, window: BasebandGrid.window)
        power = Array(repeating: 0, count: BasebandGrid.frameLength)
    }

    mutating func reset() {
        notchI.reset()
        notchQ.reset()
        spectrum.reset()
        for bin in power.indices { power[bin] = 0 }
    }

    /// Takes the next sample, the receiver's first one first.
    mutating func append(_ sample: Complex<Float>) {
        let changing = Complex(notchI.process(sample.real), notchQ.process(sample.imaginary))
        guard spectrum.process(changing) else { return }
        var sum: Float = 0
        for bin in power.indices { sum += spectrum.power[bin] }
        let splatter = Self.splatter * sum / Float(Self.modulatedBins)
        for bin in power.indices {
            power[bin] = max(spectrum.power[bin], splatter, Self.decay * power[bin])
        }
    }
}
