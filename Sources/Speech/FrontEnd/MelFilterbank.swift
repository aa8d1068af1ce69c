import Glibc

// The mel scale tells how high a pitch sounds: mel(f) = 2595·log₁₀(1 + f/700 Hz) (O'Shaughnessy
// 1987, the form of HTK). Bands are triangles that are even on this scale: B + 2 points stand at
// equal distances from the lowest to the highest edge, and band b rises from point b to b + 1, where
// it is 1, and falls to b + 2. A bin weighs in a band what the triangle is at the bin's own mel.

/// Sums of a power spectrum in overlapping triangles, as finely spaced as an ear hears.
struct MelFilterbank: Sendable {
    /// How the bands lie.
    struct Configuration: Equatable, Sendable {
        /// Bands; at least 1.
        var bandCount = 40
        /// Where the lowest band begins, in Hz; 0 or more.
        var lowestFrequency = 125.0
        /// Where the highest band ends, in Hz; up to half the sample rate.
        var highestFrequency = 7500.0
    }

    let bandCount: Int
    /// Where each band is greatest, in Hz.
    let centres: [Double]
    /// One run of weights a band.
    private let runs: [Run]
    private let weights: [Float]

    /// Where a band's weights and bins stand.
    private struct Run {
        var firstBin: Int
        var firstWeight: Int
        var count: Int
    }

    /// - Parameters:
    ///   - points: of the transform whose power comes.
    ///   - sampleRate: in Hz.
    init(_ configuration: Configuration, points: Int, sampleRate: Double) {
        let low = Self.mel(configuration.lowestFrequency)
        let high = Self.mel(configuration.highestFrequency)
        precondition(configuration.bandCount >= 1, "a filter bank has a band")
        precondition(
            configuration.lowestFrequency >= 0 && low < high
                && configuration.highestFrequency <= sampleRate / 2,
            "bands lie between 0 Hz and half the sample rate")
        let distance = (high - low) / Double(configuration.bandCount + 1)
        var runs: [Run] = []
        var weights: [Float] = []
        for band in 0..<configuration.bandCount {
            var run = Run(firstBin: 0, firstWeight: weights.count, count: 0)
            let centre = low + Double(band + 1) * distance
            for bin in 0...points / 2 {
                let mel = Self.mel(Double(bin) * sampleRate / Double(points))
                let weight = 1 - abs(mel - centre) / distance
                guard weight > 0 else { continue }
                if run.count == 0 { run.firstBin = bin }
                run.count += 1
                weights.append(Float(weight))
            }
            runs.append(run)
        }
        bandCount = configuration.bandCount
        centres = (1...configuration.bandCount).map { Self.frequency(low + Double($0) * distance) }
        self.runs = runs
        self.weights = weights
    }

    /// Sums `power`, times `scale`, in the bands.
    ///
    /// Real-time safe.
    ///
    /// - Parameters:
    ///   - power: of bins 0…points / 2.
    ///   - energies: of `bandCount` bands.
    func apply(_ power: Span<Float>, scale: Float, into energies: inout [Float]) {
        for band in 0..<bandCount {
            let run = runs[band]
            var sum: Float = 0
            for index in 0..<run.count {
                sum += weights[run.firstWeight + index] * power[run.firstBin + index]
            }
            energies[band] = sum * scale
        }
    }

    private static func frequency(_ mel: Double) -> Double { 700 * (pow(10, mel / 2595) - 1) }

    private static func mel(_ frequency: Double) -> Double {
        2595 * log10(1 + frequency / 700)
    }
}
