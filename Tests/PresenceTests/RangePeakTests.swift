import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@testable import Presence

@Suite struct RangePeakTests {
    /// Lends the profiles of independent frames of white noise.
    private static func profiles(_ count: Int, _ body: ([Float]) -> Void) {
        let chirp = PeriodicChirp(firstLine: 755, sampleRate: 48_000)
        var match = LineMatch()
        match.tune(to: chirp)
        var transform = ComplexFFT(count: RangeGrid.frameLength)
        let window = RangeGrid.window.coefficients(count: RangeGrid.frameLength)
        var noise = GaussianNoise(seed: 5)
        for _ in 0..<count {
            transform.withInput { input in
                for index in 0..<RangeGrid.frameLength {
                    input[index] = Complex(
                        window[index] * Float(noise.next()), window[index] * Float(noise.next()))
                }
            }
            transform.transform()
            // Shifts that are a period of the slices apart share nothing.
            for shift in stride(from: -64, to: 64, by: 16) {
                var profile = [Float](repeating: 0, count: RangeGrid.profileLength)
                for slice in -RangeGrid.periods / 2..<RangeGrid.periods / 2 {
                    transform.withSpectrum {
                        match.addPower(
                            of: $0, spacing: RangeGrid.periods, shift: shift + slice, gain: 1,
                            to: &profile)
                    }
                }
                body(profile)
            }
        }
    }

    @Test("noise gives a range as rarely as is said, within a factor of two")
    func falseReadings() {
        var peak = RangePeak(falseReadings: 0.03)
        var count = 0
        var found = 0
        Self.profiles(250) {
            count += 1
            if peak.first(in: $0) != nil { found += 1 }
        }
        let rate = Double(found) / Double(count)
        #expect(rate > 0.015 && rate < 0.06, "\(rate)")
    }

    @Test("the first of two peaks counts if it has half the power, else the greater")
    func firstPeak() throws {
        var peak = RangePeak()
        func profile(_ first: Float) -> [Float] {
            (0..<RangeGrid.profileLength).map { point in
                func lobe(_ centre: Double, _ height: Float) -> Float {
                    height * Float(exp(-pow((Double(point) - centre) / 2, 2)))
                }
                return 1e-3 + lobe(20.3, first) + lobe(60.5, 1)
            }
        }
        let first = peak.first(in: profile(0.6))
        #expect(abs(try #require(first).point - 20.3) < 0.05)
        let greater = peak.first(in: profile(0.4))
        #expect(abs(try #require(greater).point - 60.5) < 0.05)
    }
}
