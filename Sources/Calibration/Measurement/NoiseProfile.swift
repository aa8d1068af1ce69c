import DSP
import Glibc

// Periodograms, Blackman-Harris, half overlapping, of a stretch in which nothing is played; of each bin
// the median over an odd number K of them, so that keys and claps meanwhile do not count. Powers are such
// that a full-scale sine has 1, so that a density is N₀ = 4·|X|² / (R·Σw²).
//
// One periodogram of noise exceeds x times its mean with the chance p = exp(−x), the median of K does
// when at least (K + 1)/2 of them do: B(≥ (K + 1)/2; K, p). That is ½ at p = ½, so the median over bins of
// these medians is ln 2 times the mean, whatever K. A bin is a foreign tone where it exceeds its
// surroundings by x = −ln p with B = q, and q times all bins is the number of false tones that noise alone
// may give a calibration.

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

    /// The median of |X|² over the periodograms, a value a bin.
    private let power: [Float]
    private let scale: Double
    private let frameCount: Int

    init(_ samples: [Float], sampleRate: Double) {
        let count = 1 << Int(log2(sampleRate / 11).rounded())
        var spectrum = ShortTimePowerSpectrum(
            count: count, hop: count / 2, window: .blackmanHarris)
        // Frames one after another, and an odd number of them.
        var powers: [Float] = []
        let binCount = spectrum.binCount
        spectrum.process(samples.span) { power, _ in
            for bin in 0..<binCount { powers.append(power[bin]) }
        }
        let whole = powers.count / binCount
        let frames = whole.isMultiple(of: 2) ? whole - 1 : whole
        power = (0..<binCount).map { bin in
            Self.median(
                stride(from: bin, to: max(frames, 0) * binCount, by: binCount).map { powers[$0] })
        }
        let square = Window.blackmanHarris.coefficients(count: count)
            .reduce(0) { $0 + Double($1) * Double($1) }
        binWidth = sampleRate / Double(count)
        frameCount = max(frames, 1)
        scale = 4 / (sampleRate * square) / log(2)
    }

    private static func median(_ values: [Float]) -> Float {
        guard !values.isEmpty else { return 0 }
        var values = values
        return OrderStatistics.median(&values)
    }

    /// The noise power in 1 Hz about a frequency, tones left out: the median over a width.
    func density(at frequency: Double, halfWidth: Double) -> Double {
        let low = max(1, Int((frequency - halfWidth) / binWidth))
        let high = min(power.count - 2, Int((frequency + halfWidth) / binWidth))
        guard low <= high else { return 0 }
        return Double(Self.median(Array(power[low...high]))) * scale
    }

    /// The peak of a parabola through the logarithms of three bins, in bins from the middle one.
    private func offset(_ bin: Int) -> Double {
        let (left, middle, right) = (
            log(Double(power[bin - 1]) + 1e-30), log(Double(power[bin]) + 1e-30),
            log(Double(power[bin + 1]) + 1e-30)
        )
        return Parabola.offset(left, middle, right)
    }

    /// The tones in a band that noise does not explain, ascending.
    func tones(
        in band: ClosedRange<Double>, falseTones: Double = Self.falseTones
    ) -> [ForeignTone] {
        let bins =
            max(
                Self.lobe, Int(band.lowerBound / binWidth))...min(
                power.count - 1 - Self.lobe, Int(band.upperBound / binWidth))
        let chance = falseTones / Double(bins.count)
        let excess = excess(chance)
        var tones: [ForeignTone] = []
        for bin in bins {
            let lobe = power[bin - Self.lobe...bin + Self.lobe]
            guard power[bin] > 0, lobe.allSatisfy({ $0 <= power[bin] }) else { continue }
            let frequency = Double(bin) * binWidth
            let noise = density(at: frequency, halfWidth: Self.surroundings)
            guard Double(power[bin]) * scale * log(2) > excess * noise else { continue }
            // A steady tone's median is its power: the noise's ln 2 does not apply to it.
            let total = lobe.reduce(0) { $0 + Double($1) * scale - noise } * binWidth * log(2)
            tones.append(
                ForeignTone(frequency: (Double(bin) + offset(bin)) * binWidth, power: max(total, 0))
            )
        }
        return tones
    }

    /// How many times the mean noise a bin's median exceeds with a chance.
    private func excess(_ chance: Double) -> Double {
        var (low, high) = (0.0, 60.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            let survival = Binomial.survival(
                atLeast: (frameCount + 1) / 2, of: frameCount, probability: exp(-middle))
            if survival > chance { low = middle } else { high = middle }
        }
        return high
    }
}
