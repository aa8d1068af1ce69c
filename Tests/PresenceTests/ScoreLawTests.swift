import ComplexModule
import DSP
import Glibc
import Testing

@testable import Presence

struct ScoreLawTests {
    private static func law(bins: Int, hops: Int, window: Window = .hann) -> ScoreLaw {
        ScoreLaw(bins: bins, hops: hops, window: window, count: 256, hop: 128)
    }

    /// So many microphones that hear one tone, all with noise of their own.
    private static func independent(_ receivers: Int) -> NoiseCoherence {
        NoiseCoherence(receivers: receivers, tones: 1, variance: 1 / Double(receivers))
    }

    @Test(arguments: [1e-9, 1e-3, 0.3], [1, 2])
    func `one bin's power is exponential, that of two receivers Erlang`(
        survival: Double, receivers: Int
    ) {
        let x = Self.law(bins: 1, hops: 1)
            .power(survival: survival, coherence: Self.independent(receivers), tones: 1)
        let chance = receivers == 1 ? exp(-x) : exp(-2 * x) * (1 + 2 * x)
        #expect(abs(chance / survival - 1) < 0.05)
    }

    @Test(arguments: [
        // numpy's eigvalsh of the matrix, and the sum of exponentials in mpmath.
        (1, 1e-3, 4.018981), (1, 1e-6, 7.274820), (1, 2.5e-10, 11.175752),
        (2, 2.5e-10, 6.776074), (4, 1e-3, 2.239429), (4, 2.5e-10, 4.393491),
        (7, 1e-6, 2.555578), (7, 2.5e-10, 3.268613),
    ])
    func `the tail is that of the eigenvalues' exponentials`(
        hops: Int, survival: Double, power: Double
    ) {
        let found = Self.law(bins: 5, hops: hops)
            .power(survival: survival, coherence: Self.independent(1), tones: 1)
        #expect(abs(found / power - 1) < 0.004)
    }

    @Test func `more receivers lower what noise exceeds, rarer chances raise it`() {
        func power(hops: Int = 4, survival: Double = 1e-6, receivers: Int = 1) -> Double {
            Self.law(bins: 5, hops: hops)
                .power(survival: survival, coherence: Self.independent(receivers), tones: 1)
        }
        #expect(power(receivers: 2) < power())
        #expect(power(survival: 1e-7) > power())
        #expect(power(hops: 7) < power())
    }

    @Test func `the false alarms of an hour are shared by hops, bands and scales`() {
        let survival = ScoreLaw.survival(
            falseAlarmsPerHour: 0.01, hopsPerSecond: 15.625, bands: 40, scales: 3)
        #expect(abs(survival * 0.27 * 3600 * 15.625 * 120 / 0.01 - 1) < 1e-12)
        #expect(
            ScoreLaw.survival(falseAlarmsPerHour: 1e9, hopsPerSecond: 1, bands: 1, scales: 1)
                == 0.5)
    }

    @Test(arguments: [(1, 12_000), (3, 4_000)])
    func `noise exceeds the mean over four hops as often as the law says`(
        receivers: Int, hops: Int
    ) {
        let law = Self.law(bins: 5, hops: 4)
        let weights = Window.hann.coefficients(count: 256)
        // Real and imaginary part have variance 1 each, so |X|² has mean 2·Σw².
        let floor = 2 * weights.reduce(0) { $0 + $1 * $1 }
        var powers = [Double](repeating: 0, count: hops * 22)
        for receiver in 0..<receivers {
            var random = GaussianNoise(seed: 11 + UInt64(receiver))
            var spectrum = ComplexShortTimePowerSpectrum(count: 256, hop: 128, window: .hann)
            var hop = 0
            while hop < hops {
                guard spectrum.process(Complex(Float(random.next()), Float(random.next())))
                else { continue }
                for band in 0..<22 {
                    let bins = spectrum.power[10 * band..<10 * band + 5]
                    powers[hop * 22 + band] +=
                        Double(bins.reduce(0, +) / floor) / Double(5 * receivers)
                }
                hop += 1
            }
        }
        for survival in [3e-2, 3e-3] {
            let threshold = law.power(
                survival: survival, coherence: Self.independent(receivers), tones: 1)
            var count = 0
            for hop in 3..<hops {
                for band in 0..<22 {
                    let sum = (0..<4).reduce(0) { $0 + powers[(hop - $1) * 22 + band] }
                    if sum / 4 > threshold { count += 1 }
                }
            }
            let rate = Double(count) / Double((hops - 3) * 22)
            #expect(rate > survival / 1.3 && rate < survival * 1.3)
        }
    }
}
