import ComplexModule
import DSP
import Glibc
import RealModule
import Testing

@testable import Presence

struct JoltTests {
    private static let grid = BasebandGrid(sampleRate: 48_000)

    /// The greatest band's power, hop by hop, of an echo whose path changes by so many wavelengths
    /// within so many seconds, as the integral of a raised cosine.
    private static func peaks(wavelengths: Double, duration: Double, at place: Double) -> [Float] {
        let bands = DopplerBands(grid: grid, lowestShift: 20, highestShift: 350)
        let sections = ClutterNotch.sections(rate: grid.rate)
        var (inPhase, quadrature) = (BiquadCascade(sections), BiquadCascade(sections))
        var spectrum = ComplexShortTimePowerSpectrum(count: 256, hop: 128, window: .hann)
        inPhase.settle(at: 1000)
        var peaks: [Float] = []
        for index in 0..<2_400 {
            let phase = min(max((Double(index) / grid.rate - place) / duration, 0), 1)
            let step = phase - sin(2 * .pi * phase) / (2 * .pi)
            let echo = Complex(length: 1000, phase: Float(2 * .pi * wavelengths * step))
            guard
                spectrum.process(
                    Complex(inPhase.process(echo.real), quadrature.process(echo.imaginary)))
            else { continue }
            peaks.append(
                (0..<bands.count).map { bands.power($0, in: spectrum.power, ratio: 1) }.max() ?? 0)
        }
        return peaks
    }

    /// Whether the latest hops were brief after each hop.
    private static func verdicts(_ powers: [Float]) -> [Bool] {
        var jolt = Jolt()
        return powers.map {
            jolt.update($0)
            return jolt.isBrief
        }
    }

    @Test(arguments: [(0.01, 0.002), (0.01, 0.05), (0.5, 0.03), (0.5, 0.08), (1, 0.08), (3, 0.08)])
    func `a path that changes within a jolt's time is brief, wherever in a hop it does`(
        wavelengths: Double, duration: Double
    ) {
        for place in stride(from: 0.5, to: 0.564, by: 0.008) {
            let peaks = Self.peaks(wavelengths: wavelengths, duration: duration, at: place)
            let loud = (peaks.max() ?? 0) / 10
            for (power, isBrief) in zip(peaks, Self.verdicts(peaks)) where power > loud {
                #expect(isBrief, "at \(place) s")
            }
        }
    }

    @Test(arguments: [6.0, 12, 24])
    func `a hand that moves for a third of a second is not`(wavelengths: Double) {
        let peaks = Self.peaks(wavelengths: wavelengths, duration: 0.35, at: 0.5)
        #expect(Self.verdicts(peaks).contains(false))
    }

    @Test func `what is faint is never brief, what is strong only for two hops of six`() {
        #expect(Self.verdicts([1, 1, 15, 15, 1, 1, 1]) == Array(repeating: false, count: 7))
        #expect(
            Self.verdicts([1, 1, 160, 160, 9, 11, 1])
                == [false, false, true, true, true, false, false])
        // After six hops it is forgotten.
        #expect(
            Self.verdicts([900, 1, 1, 1, 1, 1, 1]) == [true, true, true, true, true, true, false])
    }

    @Test func `reset forgets`() {
        var jolt = Jolt()
        jolt.update(1e6)
        jolt.reset()
        #expect(!jolt.isBrief)
    }
}
