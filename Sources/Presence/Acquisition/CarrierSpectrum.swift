import AudioCore
import DSP
import Glibc
import Sensing

// Goals, in order: never take noise for a carrier; measure its carrier-to-noise density without
// bias; find every carrier that serves.
//
// Averaged periodogram (Welch 1967) with a 4-term Blackman-Harris window, whose side lobes
// (−92 dB) hide no carrier's neighbourhood. With P the averaged |X|², n the FFT's length and Δ its
// bin width in Hz:
//
//     carrier power / noise power in 1 Hz  =  Δ · Σ(P over the main lobe) / P(noise)
//
// because window gains cancel. P(noise) is the median over bins 700…1,500 Hz to either side, where
// no walker's or hand's Doppler reaches, less the other carriers' surroundings. The median of a
// mean of k periodograms is (1 − 1/9k)³ of its mean (Wilson and Hilferty 1931).

/// The averaged spectrum of a stretch of one channel, and what stands in it.
struct CarrierSpectrum: ~Copyable {
    /// The Doppler surroundings of a carrier, in Hz.
    static let surroundings = 400.0
    /// Where noise is measured, in Hz from the carrier.
    static let noiseBand = 700.0...1500.0
    /// Noise is never taken for less than this, as mean |X|² over Σw²: −200 dBFS, float rounding.
    static let leastNoise = 1e-20
    /// A carrier of which the first frame has less than this share of its power begins late.
    static let openingShare: Float = 0.25
    /// Bins that a median of noise needs at least.
    static let leastNoiseBins = 24
    /// Half of the window's main lobe, in bins, with one to spare.
    static let lobe = 5

    /// Samples of a periodogram.
    let count: Int
    /// Hz between bins.
    let binWidth: Double

    /// The band of the range burst in Hz, where neither carriers nor noise are sought.
    var burst: ClosedRange<Double>?

    private let windowPower: Double
    private var periodogram: ShortTimePowerSpectrum
    private var average: [Float]
    /// The first periodogram.
    private var opening: [Float]
    private var sorted: [Float]
    /// Periodograms so far.
    private var frameCount = 0
    /// The median of the averaged periodogram's noise over its mean.
    private var bias = 1.0

    init(sampleRate: Double) {
        count = 1 << Int(log2(sampleRate / 11).rounded())
        binWidth = sampleRate / Double(count)
        periodogram = ShortTimePowerSpectrum(
            count: count, hop: count / 2, window: .blackmanHarris)
        windowPower = Window.blackmanHarris.coefficients(count: count)
            .reduce(0) { $0 + Double($1) * Double($1) }
        average = Array(repeating: 0, count: periodogram.binCount)
        opening = Array(repeating: 0, count: periodogram.binCount)
        sorted = Array(repeating: 0, count: periodogram.binCount)
    }

    /// Forgets all samples.
    mutating func reset() {
        periodogram.reset()
        frameCount = 0
        for bin in average.indices { average[bin] = 0 }
    }

    /// Takes samples, which complete periodograms or not.
    mutating func listen(_ samples: Span<Float>) {
        periodogram.process(samples) { power, _ in
            for bin in average.indices {
                average[bin] += power[bin]
                if frameCount == 0 { opening[bin] = power[bin] }
            }
            frameCount += 1
        }
    }

    /// Averages the periodograms; samples may come again after a reset.
    ///
    /// - Returns: whether there is one.
    mutating func conclude() -> Bool {
        guard frameCount > 0 else { return false }
        for bin in average.indices { average[bin] /= Float(frameCount) }
        bias = pow(1 - 1 / (9 * Double(frameCount)), 3)
        return true
    }

    /// Whether what stands in a bin began only after the stretch did.
    func beginsLate(_ peak: Int) -> Bool {
        opening[peak] < Self.openingShare * average[peak]
    }

    /// The strongest peak between two frequencies that keeps its distance from others.
    ///
    /// Only the top of a main lobe counts, so that no tone's skirt is taken for another tone.
    func strongestPeak(
        from low: Double, through high: Double, apartBy spacing: Double, from others: [Int]
    ) -> Int? {
        let first = max(Self.lobe, Int((low / binWidth).rounded()))
        let last = min(average.count - 1 - Self.lobe, Int((high / binWidth).rounded()))
        guard first <= last else { return nil }
        let apart = Int(spacing / binWidth)
        var best: Int?
        for bin in first...last where average[bin] > (best.map { average[$0] } ?? 0) {
            let lobe = bin - Self.lobe...bin + Self.lobe
            let isPeak = lobe.allSatisfy { average[$0] <= average[bin] }
            if isPeak && !isBurst(bin) && others.allSatisfy({ abs($0 - bin) > apart }) {
                best = bin
            }
        }
        return best
    }

    /// The figures of the carrier that stands in a bin, beside others.
    mutating func carrier(at peak: Int, among peaks: [Int]) -> Carrier {
        let noise = max(
            noisePower(around: peak, among: peaks) / bias, Self.leastNoise * windowPower)
        var power = 0.0
        for bin in peak - Self.lobe...peak + Self.lobe {
            power += Double(average[bin]) - noise
        }
        let density = max(power, .leastNonzeroMagnitude) / noise * binWidth
        // Parseval: the main lobe of A·cos holds A²/4 · n · Σw².
        let square = max(4 * power / (Double(count) * windowPower), 1e-30)
        return Carrier(
            frequency: (Double(peak) + offset(peak)) * binWidth,
            carrierToNoiseDensity: Decibels(power: density).value,
            level: Decibels(power: square).value)
    }

    /// The peak of a parabola through the logarithms of three bins, in bins from the middle one.
    private func offset(_ peak: Int) -> Double {
        let left = log(Double(average[peak - 1]) + 1e-30)
        let middle = log(Double(average[peak]) + 1e-30)
        let right = log(Double(average[peak + 1]) + 1e-30)
        return Parabola.offset(left, middle, right)
    }

    /// The median power of the noise beside a peak, the other peaks' surroundings left out.
    ///
    /// Where carriers stand so close that too little is left, the whole of the noise band counts:
    /// its median still passes over their lines.
    private mutating func noisePower(around peak: Int, among peaks: [Int]) -> Double {
        let keepOff = Int(Self.surroundings / binWidth)
        var filled = collectNoise(around: peak) { bin in
            peaks.allSatisfy { $0 == peak || abs($0 - bin) > keepOff }
        }
        if filled < Self.leastNoiseBins { filled = collectNoise(around: peak) { _ in true } }
        guard filled > 0 else { return 0 }
        return Double(OrderStatistics.median(&sorted, in: 0..<filled))
    }

    /// Puts the noise band's bins that count into `sorted`.
    ///
    /// - Returns: how many there are.
    private mutating func collectNoise(
        around peak: Int, where counts: (_ bin: Int) -> Bool
    ) -> Int {
        let near = Int(Self.noiseBand.lowerBound / binWidth)
        let far = Int(Self.noiseBand.upperBound / binWidth)
        var filled = 0
        for bin in max(1, peak - far)...min(average.count - 2, peak + far)
        where abs(bin - peak) >= near && !isBurst(bin) && counts(bin) {
            sorted[filled] = average[bin]
            filled += 1
        }
        return filled
    }

    /// Whether a bin holds something of the range burst.
    private func isBurst(_ bin: Int) -> Bool {
        guard let burst else { return false }
        let reach = Double(Self.lobe) * binWidth
        let frequency = Double(bin) * binWidth
        return frequency > burst.lowerBound - reach && frequency < burst.upperBound + reach
    }
}
