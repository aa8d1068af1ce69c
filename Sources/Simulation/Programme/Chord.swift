import DSP
import Glibc

/// A chord of three sawtooth waves under a low-pass of 5 kHz.
///
/// The steps of the saws are rounded over two samples by a polynomial (Välimäki 2005), which keeps
/// what folds back far below the music.
struct Chord {
    private let sampleRate: Double
    private var steps = SIMD3<Double>.zero
    private var phases = SIMD3<Double>.zero
    private var envelope: StringEnvelope
    private var lowpass: Biquad

    init(sampleRate: Double) {
        self.sampleRate = sampleRate
        envelope = StringEnvelope(attack: 0.01, decay: 1.5, sampleRate: sampleRate)
        lowpass = Biquad(
            .lowpass(
                frequency: min(5000, 0.4 * sampleRate), q: 0.5.squareRoot(),
                sampleRate: sampleRate))
    }

    mutating func strike(_ frequencies: SIMD3<Double>) {
        steps = frequencies / sampleRate
        envelope.strike()
    }

    mutating func damp() {
        envelope.damp()
    }

    /// The next sample, with a peak of at most about 1.
    mutating func next() -> Double {
        let level = envelope.next()
        phases += steps
        phases -= phases.rounded(.down)
        var sum = 0.0
        for note in 0..<3 { sum += Self.saw(phases[note], step: steps[note]) }
        return Double(lowpass.process(Float(level * sum / 3)))
    }

    private static func saw(_ phase: Double, step: Double) -> Double {
        let ramp = 2 * phase - 1
        if phase < step {
            let share = phase / step
            return ramp - (2 * share - share * share - 1)
        }
        if phase > 1 - step {
            let share = (phase - 1) / step
            return ramp - (share * share + 2 * share + 1)
        }
        return ramp
    }
}
