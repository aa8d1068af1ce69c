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

/// Finds the probe's carriers in a stretch of audio and measures them.
struct CarrierSearch: ~Copyable {
    /// A carrier that was found, and the microphones that hear it well enough.
    struct Finding: Equatable {
        var carrier: Carrier
        /// Bit c is set when channel c hears the carrier above the minimum.
        var channels: UInt64
        /// Whether the carrier began only after the stretch did.
        var beginsLate = false
    }

    /// Highest frequency of a carrier as a share of half the sample rate.
    static let highestShare = 0.975
    /// Density below which a tone is not called a carrier at all, in dB·Hz.
    static let tonalDensity = 40.0
    /// Carriers farther below the strongest are by-products, in dB.
    static let range = 30.0
    /// How far a carrier may be from the frequency that was asked for, in Hz.
    static let tolerance = 25.0
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

    /// What was found last, strongest first.
    private(set) var findings: [Finding] = []

    private let format: AudioFormat
    private let probe: Probe
    private let minimumDensity: Double
    private let count: Int
    private let binWidth: Double
    private let windowPower: Double
    private var spectrum: ShortTimePowerSpectrum
    private var average: [Float]
    /// The first frame's periodogram.
    private var opening: [Float]
    private var sorted: [Float]
    private var peaks: [Int] = []

    init(format: AudioFormat, probe: Probe, minimumDensity: Double) {
        self.format = format
        self.probe = probe
        self.minimumDensity = minimumDensity
        count = 1 << Int(log2(format.sampleRate / 11).rounded())
        binWidth = format.sampleRate / Double(count)
        spectrum = ShortTimePowerSpectrum(count: count, hop: count / 2, window: .blackmanHarris)
        windowPower = Window.blackmanHarris.coefficients(count: count)
            .reduce(0) { $0 + Double($1) * Double($1) }
        average = Array(repeating: 0, count: spectrum.binCount)
        opening = average
        sorted = Array(repeating: 0, count: spectrum.binCount)
        peaks.reserveCapacity(CarrierList.capacity)
        findings.reserveCapacity(CarrierList.capacity * 2)
    }

    /// Frames that a search needs at least.
    var minimumFrameCount: Int { 2 * count }

    /// Looks at the block; the result is in `findings`.
    mutating func search(_ block: borrowing AudioBlock) {
        findings.removeAll(keepingCapacity: true)
        for channel in 0..<format.channelCount {
            let frames = measureSpectrum(block, channel)
            guard frames > 0 else { continue }
            findPeaks()
            let bias = pow(1 - 1 / (9 * Double(frames)), 3)
            for peak in peaks {
                merge(
                    measure(peak, bias: bias), channel,
                    beginsLate: opening[peak] < Self.openingShare * average[peak])
            }
        }
        findings.sort { $0.carrier.carrierToNoiseDensity > $1.carrier.carrierToNoiseDensity }
        guard let strongest = findings.first?.carrier.level, probe == .auto else { return }
        findings.removeAll { $0.carrier.level < strongest - Self.range }
    }

    /// Averages the periodograms of one channel.
    ///
    /// - Returns: how many were averaged.
    private mutating func measureSpectrum(_ block: borrowing AudioBlock, _ channel: Int) -> Int {
        for bin in average.indices { average[bin] = 0 }
        spectrum.reset()
        var frames = 0
        block.withChannel(channel) { samples in
            spectrum.process(samples) { power, _ in
                for bin in average.indices {
                    average[bin] += power[bin]
                    if frames == 0 { opening[bin] = power[bin] }
                }
                frames += 1
            }
        }
        for bin in average.indices { average[bin] /= Float(max(frames, 1)) }
        return frames
    }

    /// Chooses the bins in which a carrier may stand, strongest first.
    private mutating func findPeaks() {
        peaks.removeAll(keepingCapacity: true)
        switch probe {
        case .auto:
            let spacing = Int(Self.surroundings / binWidth)
            while peaks.count < CarrierList.capacity,
                let peak = strongestBin(
                    from: PresenceConfiguration.lowestAutomaticCarrier,
                    through: Self.highestShare * format.sampleRate / 2, apartBy: spacing)
            {
                // Noise has peaks too: only the first is reported when it is too weak.
                if !peaks.isEmpty && measure(peak, bias: 1).carrierToNoiseDensity < minimumDensity {
                    break
                }
                peaks.append(peak)
            }
        case .frequencies(let frequencies):
            for frequency in frequencies.prefix(CarrierList.capacity) {
                if let peak = strongestBin(
                    from: frequency - Self.tolerance, through: frequency + Self.tolerance,
                    apartBy: 0)
                {
                    peaks.append(peak)
                }
            }
        }
    }

    /// The strongest peak between two frequencies that keeps its distance from those so far.
    ///
    /// Only the top of a main lobe counts, so that no tone's skirt is taken for another tone.
    private func strongestBin(from low: Double, through high: Double, apartBy spacing: Int) -> Int?
    {
        let first = max(Self.lobe, Int((low / binWidth).rounded()))
        let last = min(average.count - 1 - Self.lobe, Int((high / binWidth).rounded()))
        guard first <= last else { return nil }
        var best: Int?
        for bin in first...last where average[bin] > (best.map { average[$0] } ?? 0) {
            let lobe = bin - Self.lobe...bin + Self.lobe
            let isPeak = lobe.allSatisfy { average[$0] <= average[bin] }
            if isPeak && peaks.allSatisfy({ abs($0 - bin) > spacing }) { best = bin }
        }
        return best
    }

    /// The figures of the carrier that stands in a bin.
    private mutating func measure(_ peak: Int, bias: Double) -> Carrier {
        let noise = max(noisePower(around: peak) / bias, Self.leastNoise * windowPower)
        var power = 0.0
        for bin in peak - Self.lobe...peak + Self.lobe {
            power += Double(average[bin]) - noise
        }
        // Parseval: the main lobe of A·cos holds A²/4 · n · Σw².
        return Carrier(
            frequency: (Double(peak) + offset(peak)) * binWidth,
            carrierToNoiseDensity: Decibels(
                power: max(power, .leastNonzeroMagnitude) / noise * binWidth
            ).value,
            level: Decibels(
                power: max(4 * power / (Double(count) * windowPower), 1e-30)
            ).value)
    }

    /// The peak of a parabola through the logarithms of three bins, in bins from the middle one.
    private func offset(_ peak: Int) -> Double {
        let left = log(Double(average[peak - 1]) + 1e-30)
        let middle = log(Double(average[peak]) + 1e-30)
        let right = log(Double(average[peak + 1]) + 1e-30)
        let curvature = left - 2 * middle + right
        return curvature < 0 ? min(max((left - right) / (2 * curvature), -0.5), 0.5) : 0
    }

    /// The median power of the noise beside a peak, the other peaks' surroundings left out.
    ///
    /// Where carriers stand so close that too little is left, the whole of the noise band counts:
    /// its median still passes over their lines.
    private mutating func noisePower(around peak: Int) -> Double {
        var filled = collectNoise(around: peak) { bin, peaks, keepOff in
            peaks.allSatisfy { $0 == peak || abs($0 - bin) > keepOff }
        }
        if filled < Self.leastNoiseBins { filled = collectNoise(around: peak) { _, _, _ in true } }
        guard filled > 0 else { return 0 }
        return sorted.withUnsafeMutableBufferPointer { sorted in
            var used = UnsafeMutableBufferPointer(rebasing: sorted[0..<filled]).mutableSpan
            return Double(OrderStatistics.median(&used))
        }
    }

    /// Puts the noise band's bins that count into `sorted`.
    ///
    /// - Returns: how many there are.
    private mutating func collectNoise(
        around peak: Int, where counts: (_ bin: Int, _ peaks: [Int], _ keepOff: Int) -> Bool
    ) -> Int {
        let near = Int(Self.noiseBand.lowerBound / binWidth)
        let far = Int(Self.noiseBand.upperBound / binWidth)
        let keepOff = Int(Self.surroundings / binWidth)
        var filled = 0
        for bin in max(1, peak - far)...min(average.count - 2, peak + far)
        where abs(bin - peak) >= near && counts(bin, peaks, keepOff) {
            sorted[filled] = average[bin]
            filled += 1
        }
        return filled
    }

    /// Adds what one channel hears of a carrier to the findings.
    private mutating func merge(_ carrier: Carrier, _ channel: Int, beginsLate: Bool) {
        guard carrier.carrierToNoiseDensity >= Self.tonalDensity else { return }
        let heard: UInt64 =
            carrier.carrierToNoiseDensity >= minimumDensity ? 1 << UInt64(channel) : 0
        let known = findings.firstIndex {
            abs($0.carrier.frequency - carrier.frequency) < Self.tolerance
        }
        guard let known else {
            if findings.count < CarrierList.capacity {
                findings.append(
                    Finding(carrier: carrier, channels: heard, beginsLate: beginsLate))
            }
            return
        }
        findings[known].channels |= heard
        if carrier.carrierToNoiseDensity > findings[known].carrier.carrierToNoiseDensity {
            findings[known].carrier = carrier
            findings[known].beginsLate = beginsLate
        }
    }
}
