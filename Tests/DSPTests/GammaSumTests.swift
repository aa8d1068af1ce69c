import DSP
import Glibc
import Testing

struct GammaSumTests {
    @Test(arguments: [1e-12, 1e-6, 1e-3, 0.1, 0.5, 0.9], [0.3, 1.0, 7.0])
    func `one weight has the exponential's tail, scaled`(survival: Double, weight: Double) {
        let x = GammaSum(weights: [weight]).quantile(survival: survival, .init(factor: 1, count: 1))
        #expect(abs(exp(-x / weight) / survival - 1) < 0.05)
    }

    @Test(arguments: [1e-12, 1e-6, 1e-3, 0.1, 0.5, 0.9])
    func `two weights have a mixture of two exponentials`(survival: Double) {
        let (a, b) = (2.0, 0.5)
        let x = GammaSum(weights: [a, b]).quantile(survival: survival, .init(factor: 1, count: 1))
        let tail = (a * exp(-x / a) - b * exp(-x / b)) / (a - b)
        #expect(abs(tail / survival - 1) < 0.05)
    }

    @Test(arguments: [1e-12, 1e-6, 1e-3, 0.1, 0.5, 0.9])
    func `equal weights are a gamma variable of so many shapes`(survival: Double) {
        let x = GammaSum(weights: [0.25, 0.25, 0.25, 0.25])
            .quantile(survival: survival, .init(factor: 1.0 / 3, count: 3))
        let law = GammaDistribution(shape: 12, scale: 0.25 / 3)
        #expect(abs(law.survival(x) / survival - 1) < 0.01)
    }

    @Test(arguments: [1e-9, 1e-3, 0.4])
    func `terms of two factors are weights of two kinds`(survival: Double) {
        let two = GammaSum(weights: [1, 0.4]).quantile(
            survival: survival, .init(factor: 0.5, count: 1), .init(factor: 0.1, count: 3))
        let one = GammaSum(weights: [0.5, 0.2, 0.1, 0.1, 0.1, 0.04, 0.04, 0.04])
            .quantile(survival: survival, .init(factor: 1, count: 1))
        #expect(abs(two / one - 1) < 1e-9)
    }

    @Test func `through the mean the chance falls without a step`() {
        let law = GammaSum(weights: [1, 0.6, 0.2])
        var last = Double.infinity
        for step in 1..<200 {
            let x = law.quantile(
                survival: Double(step) / 200, .init(factor: 1, count: 1.5))
            #expect(x < last && last - x < 1 || last == .infinity)
            last = x
        }
        #expect(abs(law.mean - 1.8) < 1e-12)
    }

    @Test func `weights that do not count are left out`() {
        #expect(GammaSum(weights: [1, 1e-12, 0, -1e-18]) == GammaSum(weights: [1]))
    }
}
