import ComplexModule
import DSP
import RealModule
import Testing

@testable import Evaluation

struct IdealDetectorTests {
    @Test func `Slepian sequences hold the energy that scipy says`() {
        // scipy.signal.windows.dpss(64, 4, 9, return_ratios=True)
        let shares = [
            0.999999999746, 0.999999975397, 0.99999889519, 0.99996965768, 0.999436549707,
            0.992710115932, 0.937468604926, 0.699685077369, 0.298617443408,
        ]
        let slepian = SlepianSequences(length: 64, halfBand: 4.0 / 64, count: 9)
        for (share, expected) in zip(slepian.concentrations, shares) {
            #expect(abs(share - expected) < 1e-9)
        }
        #expect(abs(abs(slepian.sequences[0][2]) - 2.39214056e-04) < 1e-9)
    }

    @Test func `Slepian sequences are orthonormal`() {
        let slepian = SlepianSequences(length: 500, halfBand: 0.0156, count: 20)
        for (row, first) in slepian.sequences.enumerated() {
            for (column, second) in slepian.sequences.enumerated() {
                let product = zip(first, second).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(abs(product - (row == column ? 1 : 0)) < 1e-9)
            }
        }
    }

    @Test(arguments: [
        // Σᵢ exp(−x/aᵢ)·Πⱼ aᵢ/(aᵢ − aⱼ)
        (3.0, 0.2418161197460573), (6, 0.015770132918634962), (12, 4.239459363412327e-05),
        (20, 1.4310590583255178e-08),
    ])
    func `the tail of a sum of exponentials is within a twelfth of the closed form`(
        x: Double, tail: Double
    ) {
        let sum = ExponentialMixture(weights: [1, 0.7, 0.4, 0.2])
        #expect(abs(sum.survival(x) / tail - 1) < 1.0 / 12)
        #expect(abs(sum.quantile(survival: sum.survival(x)) - x) < 1e-6)
    }

    @Test(arguments: [4.0, 12, 25, 50])
    func `with eight weights alike the tail is Erlang's to a hundredth`(x: Double) {
        let sum = ExponentialMixture(weights: Array(repeating: 0.5, count: 8))
        let exact = GammaDistribution(shape: 8, scale: 0.5).survival(x)
        #expect(abs(sum.survival(x) / exact - 1) < 0.01)
    }

    @Test func `a longer echo and more receivers need less SNR, rarer false alarms more`() {
        func need(_ seconds: Double, receivers: Int = 1, falseAlarm: Double = 1e-3) -> Double {
            ClairvoyantDetector(EchoModel(duration: seconds), receivers: receivers)
                .neededSNR(detection: 0.9, falseAlarm: falseAlarm)
        }
        let usual = need(0.2)
        #expect(need(0.4) < usual)
        #expect(need(0.2, receivers: 2) < usual)
        #expect(need(0.2, falseAlarm: 1e-6) > usual)
        // Twice the echo or two independent ones: about as many axes.
        #expect(abs(need(0.4) - need(0.2, receivers: 2)) < 0.3)
    }

    @Test func `who does not know the band loses, but no more than the number of bands costs`() {
        let echo = EchoModel(duration: 0.1)
        let ideal = ClairvoyantDetector(echo)
        let known = ideal.neededSNR(detection: 0.5, falseAlarm: 1e-3)
        // Two signs times 330 Hz over 31 Hz: 21 bands side by side.
        let union = ideal.neededSNR(detection: 0.5, falseAlarm: 1e-3 / 21 / 2)
        let blind = UnknownBandDetector(
            echo, snrs: (0...8).map { known - 1 + 0.6 * Double($0) }, trials: 200, seed: 3)
        let needed = blind.neededSNR(detection: 0.5, falseAlarm: 1e-3)
        #expect(needed.map { $0 > known && $0 < union + 0.5 } == true)
    }

    @Test func `a Cholesky factor gives the determinant and numbers of the inverse`() {
        let i = Complex<Double>.i
        let matrix: [Complex<Double>] = [Complex(2), i, -i, Complex(3)]
        let factor = CholeskyFactor(matrix, order: 2)
        #expect(factor.map { abs($0.logDeterminant - .log(5)) < 1e-12 } == true)
        // X·Xᴴ of the solutions for unit vectors is the inverse: here [3, −i; i, 2]/5.
        let solutions = [[Complex(1), .zero], [.zero, Complex(1)]].map {
            factor?.solveAdjoint($0) ?? []
        }
        let corner = solutions.reduce(Complex<Double>.zero) { $0 + $1[0] * $1[1].conjugate }
        #expect((corner - (-i / 5)).length < 1e-12)
        #expect(CholeskyFactor([Complex(1), Complex(2), Complex(2), Complex(1)], order: 2) == nil)
    }
}
