import DSP
import Glibc

/// A drum or cymbal that hisses: noise above a frequency that dies away, and a short body tone.
struct NoiseDrum {
    private let sampleRate: Double
    private let body: Double
    private var noise: GaussianNoise
    private var highpass: Biquad
    private var decay = 0.0
    private var level = 0.0
    private var time = 0.0

    /// - Parameters:
    ///   - cutoff: below which the hiss falls by 12 dB an octave, in Hz.
    ///   - body: the body's tone in Hz; 0 has none.
    init(cutoff: Double, body: Double, sampleRate: Double, random: inout Xoshiro256) {
        self.sampleRate = sampleRate
        self.body = body
        noise = GaussianNoise(seed: random.next(), stream: 0)
        highpass = Biquad(
            .highpass(
                frequency: min(cutoff, 0.4 * sampleRate), q: 0.5.squareRoot(),
                sampleRate: sampleRate))
    }

    /// - Parameter decay: the time in which the hiss falls to 1/e, in seconds.
    mutating func strike(decay: Double) {
        self.decay = exp(-1 / (decay * sampleRate))
        level = 1
        time = 0
    }

    /// The next sample; hiss has an RMS of at most 1 at the stroke, the body a peak of 1.
    mutating func next() -> Double {
        guard level > 1e-5 else { return 0 }
        let hiss = Double(highpass.process(Float(level * noise.next())))
        let tone = body > 0 ? exp(-time / 0.05) * sin(2 * .pi * body * time) : 0
        level *= decay
        time += 1 / sampleRate
        return hiss + tone
    }
}
