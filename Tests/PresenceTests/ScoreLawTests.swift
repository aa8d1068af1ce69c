import ComplexModule
import DSP
import Glibc
import Testing

@testable import Presence

struct ScoreLawTests {
    /// The greatest band power over the known noise, hop by hop, of complex white noise.
    private static func noiseScores(hops: Int, receivers: Int, seed: UInt64) -> [Float] {
        let grid = BasebandGrid(sampleRate: 48_000)
        let bands = DopplerBands(grid: grid, lowestShift: 20, highestShift: 350)
        let weights = BasebandGrid.window.coefficients(count: BasebandGrid.frameLength)
        // Real and imaginary part have variance 1 each, so |X|² has mean 2·Σw².
        let floor = 2 * weights.reduce(0) { $0 + $1 * $1 }
        var sums = [Float](repeating: 0, count: hops * bands.count)
        for receiver in 0..<receivers {
            var random = GaussianNoise(seed: seed + UInt64(receiver))
            var spectrum = ComplexShortTimePowerSpectrum(
                count: BasebandGrid.frameLength, hop: BasebandGrid.hop,
                window: BasebandGrid.window)
            var hop = 0
            while hop < hops {
                let sample = Complex(Float(random.next()), Float(random.next()))
                guard spectrum.process(sample) else { continue }
                for band in 0..<bands.count {
                    sums[hop * bands.count + band] +=
                        bands.power(band, in: spectrum.power, ratio: 1) / floor
                }
                hop += 1
            }
        }
        return (0..<hops).map { hop in
            sums[hop * bands.count..<(hop + 1) * bands.count].max()! / Float(receivers)
        }
    }

    private static let bands = DopplerBands(
        grid: BasebandGrid(sampleRate: 48_000), lowestShift: 20, highestShift: 350)
    private static let cumulants = ScoreLaw.cumulants(
        bins: DopplerBands.width, window: BasebandGrid.window, count: BasebandGrid.frameLength)

    private static func threshold(
        _ p: Double, bands: Int = bands.count, receivers: Int = 1
    ) -> Double {
        ScoreLaw.threshold(
            hitProbability: p, bands: bands, cumulants: cumulants, receivers: Double(receivers))
    }

    @Test(arguments: [Window.hann, .blackmanHarris, .kaiser(beta: 6)])
    func `one bin's power is exponential: cumulants 1 and 2`(window: Window) {
        let law = ScoreLaw.cumulants(bins: 1, window: window, count: 256)
        #expect(abs(law.second - 1) < 1e-6 && abs(law.third - 2) < 1e-6)
    }

    @Test(arguments: 2...9)
    func `with the Hann window neighbours correlate by 4/9, the next by 1/36`(bins: Int) {
        let count = Double(bins)
        let sum = count + 2 * (count - 1) * 4 / 9 + 2 * (count - 2) / 36
        let law = ScoreLaw.cumulants(bins: bins, window: .hann, count: 256)
        #expect(abs(law.second * count * count / sum - 1) < 1e-5)
    }

    @Test func `the third cumulant is that of the bins' eigenvalues`() {
        // Two bins: (1 ± 2/3) / 2. Four: numpy's 2·tr(R³)/64 with r = 1, −2/3, 1/6, 0.
        let two = ScoreLaw.cumulants(bins: 2, window: .hann, count: 256)
        #expect(abs(two.third - 2 * (125 + 1) / 216) < 1e-5)
        #expect(abs(Self.cumulants.third - 0.4131944444) < 1e-5)
    }

    @Test(arguments: [1e-9, 1.8e-7, 1e-3, 0.2])
    func `M of N with the chance p of a hit has the chance that was asked for`(target: Double) {
        #expect(
            abs(ScoreLaw.hitProbability(target: target, required: 1, window: 1) / target - 1)
                < 1e-9)
        let all = ScoreLaw.hitProbability(target: target, required: 4, window: 4)
        #expect(abs(all / pow(target, 0.25) - 1) < 1e-9)
        let any = ScoreLaw.hitProbability(target: target, required: 1, window: 7)
        #expect(abs(any / -expm1(log1p(-target) / 7) - 1) < 1e-9)
        let p = ScoreLaw.hitProbability(target: target, required: 3, window: 5)
        let chance = 10 * p * p * p * (1 - p) * (1 - p) + 5 * pow(p, 4) * (1 - p) + pow(p, 5)
        #expect(abs(chance / target - 1) < 1e-8)
    }

    @Test(arguments: [1, 4, 20], [1e-6, 1e-3, 0.1])
    func `the greatest of B bands exceeds the threshold with the chance p`(bands: Int, p: Double) {
        let chance = { (q: Double) in -expm1(Double(bands) * log1p(-q)) }
        // Exponential, and Erlang of shape 2, both of mean 1.
        let exponential = ScoreLaw.Cumulants(second: 1, third: 2)
        let one = ScoreLaw.threshold(
            hitProbability: p, bands: bands, cumulants: exponential, receivers: 1)
        #expect(abs(chance(exp(-one)) / p - 1) < 1e-6)
        let two = ScoreLaw.threshold(
            hitProbability: p, bands: bands, cumulants: exponential, receivers: 2)
        #expect(abs(chance(exp(-2 * two) * (1 + 2 * two)) / p - 1) < 1e-6)
    }

    @Test func `more receivers and more false alarms lower the threshold, more bands raise it`() {
        let usual = Self.threshold(1e-3)
        #expect(Self.threshold(1e-3, receivers: 2) < usual)
        #expect(Self.threshold(1e-2) < usual)
        #expect(Self.threshold(1e-3, bands: 40) > usual)
    }

    @Test(arguments: [3e-2, 1e-2, 2.6e-3, 1e-3])
    func `the chance of a hit is within a third of what was asked for`(p: Double) {
        // The exact law of one receiver is a mixture of the eigenvalues' exponentials: numpy's
        // eigvalsh(R) / 4.
        let scales = [0.01643536, 0.10895147, 0.31689797, 0.55771520]
        let threshold = Self.threshold(p)
        var survival = 0.0
        for scale in scales {
            let others = scales.filter { $0 != scale }.reduce(1) { $0 * scale / (scale - $1) }
            survival += others * exp(-threshold / scale)
        }
        let chance = -expm1(Double(Self.bands.count) * log1p(-survival))
        #expect(chance > p / 1.34 && chance < 1.34 * p)
    }

    @Test(arguments: [(1, 24_000), (3, 6_000)])
    func `noise exceeds the threshold about as often as the law says`(receivers: Int, hops: Int) {
        let scores = Self.noiseScores(hops: hops, receivers: receivers, seed: 11)
        for p in [3e-2, 1e-2, 1e-3] where p * Double(hops) >= 24 {
            let threshold = Float(Self.threshold(p, receivers: receivers))
            let rate = Double(scores.count { $0 > threshold }) / Double(hops)
            #expect(rate > p / 2 && rate < 2 * p)
        }
    }
}
