import DSP
import Foundation
import TestVectors
import Testing

struct GammaDistributionTests {
    struct Case: Decodable {
        let shape: Double
        let scale: Double
        let x: [Double]
        let survivalOfX: [Double]
        let survival: [Double]
        let quantileOfSurvival: [Double]
    }

    @Test func `survival and quantiles agree with scipy`() throws {
        let golden = try Golden<Case>("gamma-distributions")
        for example in golden.cases {
            let gamma = GammaDistribution(shape: example.shape, scale: example.scale)
            for (x, expected) in zip(example.x, example.survivalOfX) {
                #expect(golden.accepts(gamma.survival(x), expected), "\(gamma) at \(x)")
            }
            for (p, expected) in zip(example.survival, example.quantileOfSurvival) {
                #expect(golden.accepts(gamma.quantile(survival: p), expected), "\(gamma) at \(p)")
            }
        }
    }

    @Test func `a shape of 1 is the exponential distribution`() {
        let gamma = GammaDistribution(shape: 1, scale: 3)
        for x in [0.01, 1.0, 5.9, 6.1, 40, 400, 2000] {
            #expect(abs(gamma.survival(x) / exp(-x / 3) - 1) < 1e-11)
        }
        for p in [1e-300, 1e-15, 1e-6, 0.3, 0.5, 0.7, 0.999] {
            #expect(abs(gamma.quantile(survival: p) / (-3 * log(p)) - 1) < 1e-11)
        }
    }

    @Test(arguments: [0.01, 0.5, 1, 3, 20, 400, 10_000])
    func `the quantile undoes survival`(shape: Double) {
        let gamma = GammaDistribution(shape: shape, scale: 0.5)
        for p in [1e-200, 1e-15, 1e-9, 1e-3, 0.2, 0.5, 0.8, 0.99] {
            let again = gamma.survival(gamma.quantile(survival: p))
            #expect(abs(again / p - 1) < 1e-8, "\(p)")
        }
    }

    @Test func `the ends of the range are met`() {
        let gamma = GammaDistribution(shape: 2, scale: 1)
        #expect(gamma.survival(0) == 1 && gamma.survival(-1) == 1)
        #expect(gamma.survival(.infinity) == 0)
        #expect(gamma.quantile(survival: 1) == 0)
        #expect(gamma.quantile(survival: 0) == .infinity)
    }
}

struct BinomialTests {
    struct Case: Decodable {
        let k: Int
        let n: Int
        let p: Double
        let survival: Double
    }

    @Test func `survival agrees with scipy`() throws {
        let golden = try Golden<Case>("binomials")
        for example in golden.cases {
            let value = Binomial.survival(
                atLeast: example.k, of: example.n, probability: example.p)
            #expect(golden.accepts(value, example.survival), "\(example)")
        }
    }

    @Test func `two of three is three p squared minus two p cubed`() {
        for p in [1e-9, 0.01, 0.4, 0.9] {
            let value = Binomial.survival(atLeast: 2, of: 3, probability: p)
            #expect(abs(value / (p * p * (3 - 2 * p)) - 1) < 1e-12)
        }
    }

    @Test func `certain and impossible trials are certain and impossible`() {
        #expect(Binomial.survival(atLeast: 3, of: 5, probability: 0) == 0)
        #expect(Binomial.survival(atLeast: 3, of: 5, probability: 1) == 1)
        #expect(Binomial.survival(atLeast: 0, of: 0, probability: 0.5) == 1)
        #expect(Binomial.survival(atLeast: 1, of: 0, probability: 0.5) == 0)
    }
}

struct WilsonIntervalTests {
    struct Case: Decodable {
        let successes: Int
        let trials: Int
        let z: Double
        let lower: Double
        let upper: Double
    }

    @Test func `intervals agree with scipy`() throws {
        let golden = try Golden<Case>("wilson-intervals")
        for example in golden.cases {
            let interval = WilsonInterval(
                successes: example.successes, trials: example.trials, z: example.z)
            #expect(golden.accepts(interval.lower, example.lower))
            #expect(golden.accepts(interval.upper, example.upper))
        }
    }

    @Test func `no trials say nothing`() {
        let interval = WilsonInterval(successes: 0, trials: 0)
        #expect(interval.lower == 0 && interval.upper == 1)
    }
}
