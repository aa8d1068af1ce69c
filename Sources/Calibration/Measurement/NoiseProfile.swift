import DSP
import Glibc

// Averaged periodogram, Blackman-Harris, half overlapping (Welch 1967), of a stretch in which nothing is
// played. Powers are such that a full-scale sine has 1, so that a density is N₀ = 4·|X|² / (R·Σw²).
// The mean of k periodograms of noise follows a gamma law of shape k; its median over bins is
// (1 − 1/9k)³ of its mean (Wilson and Hilferty 1931). A bin that exceeds the mean of its surroundings by
// more than that law does with the chance q is a foreign tone, with q times all bins the false tones
// that noise alone may give a calibration.

/// The noise of one microphone over frequency, and the tones that stand in it.
struct NoiseProfile {
    /// False foreign tones that noise alone may give, per calibration and microphone.
    static let falseTones = 1e-3
    /// Half of the width in Hz over which noise is taken for even.
    static let surroundings = 700.0
    /// Half of the window's main lobe, in bins, with one to spare.
    private static let lobe = 5

    /// Hz between bins.
    let binWidth: Double

    private let power: [Float]
    private let scale: Double
    private let frameCount: Int
    private let windowWidth: Double

    init(_ samples: [Float], sampleRate: Double) {
        let count = 1 << Int(log2(sampleRate / 11).rounded())
        var spectrum = ShortTimePowerSpectrum(
            count: count, hop: count / 2, window: .blackmanHarris)
        var sum = [Float](repeating: 0, count: spectrum.binCount)
        var frames = 0
        spectrum.process(samples.span) { power, _ in
            for bin in sum.indices { sum[bin] += power[bin] }
            frames += 1
        }
        let square = Window.blackmanHarris.coefficients(count: count)
            .reduce(0) { $0 + Double($1) * Double($1) }
        binWidth = sampleRate / Double(count)
        windowWidth = Window.blackmanHarris.noiseBandwidth(count: count)
        power = sum
        frameCount = max(frames, 1)
        scale = 4 / (sampleRate * square * Double(frameCount))
    }

    /// The noise power in 1 Hz about a frequency, tones left out: the median over a width.
    func density(at frequency: Double, halfWidth: Double) -> Double {
        let low = max(1, Int((frequency - halfWidth) / binWidth))
        let high = min(power.count - 2, Int((frequency + halfWidth) / binWidth))
        guard low <= high else { return 0 }
        var values = Array(power[low...high])
        let median = values.withUnsafeMutableBufferPointer { buffer in
            var span = buffer.mutableSpan
            return OrderStatistics.median(&span)
        }
        let bias = pow(1 - 1 / (9 * Double(frameCount)), 3)
        return Double(median) * scale / bias
    }

    /// The power of one bin as a density, whatever stands in it.
    func binDensity(at frequency: Double) -> Double {
        let bin = Int((frequency / binWidth).rounded())
        return power.indices.contains(bin) ? Double(power[bin]) * scale : 0
    }

    /// The peak of a parabola through the logarithms of three bins, in bins from the middle one.
    private func offset(_ bin: Int) -> Double {
        let (left, middle, right) = (
            log(Double(power[bin - 1]) + 1e-30), log(Double(power[bin]) + 1e-30),
            log(Double(power[bin + 1]) + 1e-30)
        )
        let curvature = left - 2 * middle + right
        return curvature < 0 ? min(max((left - right) / (2 * curvature), -0.5), 0.5) : 0
    }

    /// The tones in a band that noise does not explain, ascending.
    func tones(in band: ClosedRange<Double>) -> [ForeignTone] {
        let bins =
            max(
                Self.lobe, Int(band.lowerBound / binWidth))...min(
                power.count - 1 - Self.lobe, Int(band.upperBound / binWidth))
        let chance = Self.falseTones / Double(bins.count)
        let excess = GammaDistribution(shape: Double(frameCount), scale: 1 / Double(frameCount))
            .quantile(survival: chance)
        var tones: [ForeignTone] = []
        for bin in bins {
            let lobe = power[bin - Self.lobe...bin + Self.lobe]
            guard power[bin] > 0, lobe.allSatisfy({ $0 <= power[bin] }) else { continue }
            let frequency = Double(bin) * binWidth
            let noise = density(at: frequency, halfWidth: Self.surroundings)
            guard Double(power[bin]) * scale > excess * noise else { continue }
            let total = lobe.reduce(0) { $0 + Double($1) * scale - noise } * binWidth
            tones.append(
                ForeignTone(frequency: (Double(bin) + offset(bin)) * binWidth, power: max(total, 0))
            )
        }
        return tones
    }
}
