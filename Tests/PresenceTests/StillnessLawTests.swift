import ComplexModule
import Glibc
import RealModule
import Testing

@testable import Presence

/// The law of the periodicity through the whole chain from slow phasors to the self-normalised sum.
struct StillnessLawTests {
    private static let lags = 11..<79
    private static let count = 312
    #if DEBUG
        private static let looks = 120
    #else
        private static let looks = 600
    #endif

    /// Noise on the slow phasors of three carriers of a microphone, the clutter 60 dB above it.
    enum Noise: CaseIterable {
        /// Thermal.
        case white
        /// Falls by 6 dB an octave from 0.1 Hz on.
        case red
        /// Rises by 6 dB an octave.
        case blue
        /// Air on the direct path, 30 dB over thermal noise, falls by 6 dB an octave from 1 Hz on.
        case air
        /// The same in gusts of some seconds.
        case gusts
    }

    private static func rings(_ noise: Noise, _ random: inout GaussianNoise) -> [[Complex<Float>]] {
        var rings = Array(repeating: [Complex<Float>](), count: 3)
        var memory = Array(repeating: Complex<Double>.zero, count: 3)
        var wander = 0.0
        var gust = 1.0
        for index in 0..<count + 50 {
            let pole = exp(-2 * Double.pi / 7.8125)
            wander = pole * wander + (1 - pole * pole).squareRoot() * random.next()
            if index % 23 == 0 { gust = noise == .gusts ? exp(random.next()) : 1 }
            for carrier in 0..<3 {
                let white = Complex(random.next(), random.next())
                var value = white
                switch noise {
                case .white:
                    break
                case .red:
                    memory[carrier] = Complex(0.92) * memory[carrier] + white
                    value = memory[carrier]
                case .blue:
                    value = white - Complex(0.95) * memory[carrier]
                    memory[carrier] = white
                case .air, .gusts:
                    value += Complex(0, 30 * gust * wander * (1 + 0.05 * Double(carrier)))
                }
                let turn = 0.2 * Double(index) + Double(carrier)
                let sample = (Complex(1_000) + value) * Complex(cos(turn), sin(turn))
                guard index >= 50 else { continue }
                rings[carrier].append(Complex(Float(sample.real), Float(sample.imaginary)))
            }
        }
        return rings
    }

    @Test(arguments: Noise.allCases)
    func `noise of any colour exceeds a threshold about as often as the law says`(noise: Noise) {
        var random = GaussianNoise(seed: 21)
        var whitener = EchoWhitener(capacity: Self.count, lags: 80)
        var decorrelation = SeriesDecorrelation(rows: 6, loading: BreathingSensor.loading)
        var periodicity = Periodicity(capacity: Self.count, lags: 80)
        var rows = SeriesRows(rows: 6, capacity: Self.count)
        rows.used = 6
        rows.count = Self.count - EchoWhitener.predictionOrder
        var exceedances = 0
        for _ in 0..<Self.looks {
            for (place, ring) in Self.rings(noise, &random).enumerated() {
                whitener.whiten(
                    ring, end: Self.count, count: Self.count, into: &rows, row: 2 * place)
            }
            decorrelation.apply(to: &rows)
            periodicity.limit(&rows)
            periodicity.measureColour(of: rows, lags: Self.lags.lowerBound - 1)
            periodicity.measure(rows, lags: Self.lags, overlap: whitener.trendOverlap)
            for lag in Self.lags {
                // Q⁻¹ of a hundredth.
                if periodicity.significance[lag] > 2.326_348 { exceedances += 1 }
            }
        }
        let share = Double(exceedances) / Double(Self.looks * Self.lags.count)
        // A factor of two, and what so few looks leave open.
        #expect(share > 0.0035 && share < 0.023)
    }
}
