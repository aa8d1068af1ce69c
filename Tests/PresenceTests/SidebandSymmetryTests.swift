import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@testable import Presence

struct SidebandSymmetryTests {
    private static let rate = 2_000.0

    /// The Doppler bins' powers over the noise before and after, of one frame.
    private static func powers(
        noise sigma: Float = 1, seed: UInt64 = 1, _ signal: (_ time: Double) -> Complex<Float>
    ) -> (before: [Float], after: [Float], coherence: Float) {
        var random = GaussianNoise(seed: seed)
        var spectrum = ComplexShortTimePowerSpectrum(count: 256, hop: 128, window: .hann)
        for index in 0..<256 {
            let own = Complex(
                sigma * Float(random.next()), sigma * Float(random.next()))
            _ = spectrum.process(signal(Double(index) / rate) + own)
        }
        let bin = 2 * Window.hann.coefficients(count: 256).reduce(0) { $0 + $1 * $1 }
        var symmetry = SidebandSymmetry(bins: 2...52)
        var power = spectrum.power
        let frame = spectrum.withSpectrum { span in span.indices.map { span[$0] } }
        symmetry.remove(from: frame, power: &power, noise: bin)
        return (spectrum.power.map { $0 / bin }, power.map { $0 / bin }, symmetry.coherence)
    }

    private static func greatest(_ power: [Float]) -> Float {
        (2...52).map { max(power[$0], power[256 - $0]) }.max() ?? 0
    }

    @Test(arguments: [0.0, 0.4, 1.1, 2.9], [60.0, 143, 320])
    func `a modulation by any angle is taken out`(angle: Double, frequency: Double) {
        let (before, after, coherence) = Self.powers { time in
            Complex(length: Float(60 * cos(2 * .pi * frequency * time + 1)), phase: Float(angle))
        }
        #expect(Self.greatest(before) > 10_000)
        #expect(Self.greatest(after) < 12)
        #expect(coherence > 0.99)
    }

    @Test func `a carrier that jumps is taken out`() {
        let (before, after, _) = Self.powers { time in
            time < 0.06 ? .zero : Complex(length: 40, phase: 0.7)
        }
        #expect(Self.greatest(before) > 3_000)
        #expect(Self.greatest(after) < 0.01 * Self.greatest(before))
    }

    @Test(arguments: [-200.0, -40, 85, 300], [1.0, 3, 30] as [Float])
    func `a mover stays`(shift: Double, amplitude: Float) {
        let (before, after, _) = Self.powers { time in
            Complex(length: amplitude, phase: Float(2 * .pi * shift * time + 0.3))
        }
        let bin = Int((shift / Self.rate * 256).rounded())
        let place = bin > 0 ? bin : bin + 256
        #expect(after[place] > 0.8 * before[place])
    }

    @Test func `a mover is felt through a modulation 20 dB stronger`() {
        let (_, after, _) = Self.powers { time in
            Complex(length: Float(60 * cos(2 * .pi * 80 * time)), phase: 1)
                + Complex(length: 6, phase: Float(2 * .pi * 190 * time))
        }
        let line = max(after[24], after[256 - 24])
        #expect(line > 30 && line > 3 * after[10] && line > 3 * after[256 - 10])
    }

    @Test func `noise stays as it is`() {
        var sum: Float = 0
        for seed in 1...40 {
            let (before, after, _) = Self.powers(seed: UInt64(seed)) { _ in .zero }
            #expect((53...200).allSatisfy { before[$0] == after[$0] })
            for bin in 2...52 { sum += after[bin] + after[256 - bin] }
        }
        #expect(abs(sum / Float(40 * 102) - 1) < 0.05)
    }

    @Test func `silence is left alone`() {
        let (_, after, coherence) = Self.powers(noise: 0) { _ in .zero }
        #expect(after.allSatisfy { $0 == 0 } && coherence == 0)
    }
}
