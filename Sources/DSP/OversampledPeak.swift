import Glibc

// The greatest magnitude that a band-limited signal reaches between samples, as ITU-R BS.1770-4 Annex 2
// estimates it: oversampled to 192 kHz or more by a low-pass h, whose phases are
//
//   y[n·F + p] = Σⱼ h[p + F·j]·x[n − j],   p = 0…F − 1
//
// h is a Kaiser-windowed sinc with its zeros F apart, so that phase 0 is the sample itself, delayed. Its
// pass band ends at 0.36 of the sample rate, 17.5 kHz of 48, where it still has its ripple of −62 dB.
//
// Between two points, T apart, a signal with nothing above B is at most 1/cos(π·B·T) times the greater:
// as a trigonometric polynomial of its degree it falls from its peak no faster than a cosine does
// (Ehlich and Zeller 1964; Wunder and Boche 2003).

/// An estimate of a signal's peak between samples.
///
/// What lies above 0.36 of the sample rate counts too little. `raise` and `reset` are real-time safe as long
/// as the value has no copies that share its memory.
public struct OversampledPeak: Sendable {
    /// Points for each sample.
    public let factor: Int
    /// Samples by which the estimate lags.
    public let latency = reach

    private static let reach = 7
    /// Samples that are looked at together.
    private static let group = 16

    /// The phases between samples.
    private let phases: [[Float]]
    /// Samples that come before a group's first and count for it.
    private let history: Int
    /// The most that a point can be of the greatest sample that counts for it.
    private let gain: Float
    /// The history, then a group.
    private var line: [Float]

    /// Points for each sample at a rate in Hz: 4 times below 88 kHz, twice below 176 kHz, else once.
    public static func factor(sampleRate: Double) -> Int {
        sampleRate < 88_000 ? 4 : sampleRate < 176_000 ? 2 : 1
    }

    /// The least that the estimate can be of the true peak, as an amplitude ratio.
    ///
    /// - Parameters:
    ///   - bandwidth: above which the signal has nothing, in Hz, below half the sample rate.
    ///   - sampleRate: in Hz.
    public static func leastShare(bandwidth: Double, sampleRate: Double) -> Double {
        cos(.pi * bandwidth / (sampleRate * Double(factor(sampleRate: sampleRate))))
    }

    /// Designs the low-pass; the history is zero.
    ///
    /// - Parameter sampleRate: in Hz.
    public init(sampleRate: Double) {
        let factor = Self.factor(sampleRate: sampleRate)
        self.factor = factor
        let count = 2 * Self.reach * factor + 1
        let window = Window.kaiser(beta: Window.kaiserBeta(attenuation: 62))
            .weights(count: count, periodic: false)
        let taps = window.enumerated().map { index, weight in
            weight * FIR.sinc(Double(index - Self.reach * factor) / Double(factor))
        }
        phases = (1..<factor).map { phase in
            DotProduct.reversedAndPadded(
                stride(from: phase, to: count, by: factor).map { Float(taps[$0]) })
        }
        history = max(Self.reach, (phases.first?.count ?? 1) - 1)
        // Sums of floats in another order differ by less than a thousandth.
        gain = 1.001 * phases.map { $0.reduce(1e-3) { $0 + $1.magnitude } }.reduce(1, max)
        line = Array(repeating: 0, count: history + Self.group)
    }

    /// Takes samples, and raises a peak for each to the greatest magnitude around the one `latency` before it.
    ///
    /// That is from this sample up to the next. What comes out above the level is exact; peaks at or below it
    /// may be raised up to their estimate or not, as the runs fall.
    ///
    /// - Parameters:
    ///   - peaks: as many as samples.
    ///   - level: at least 0.
    public mutating func raise(
        _ peaks: inout MutableSpan<Float>, by samples: UnsafeBufferPointer<Float>,
        above level: Float
    ) {
        precondition(peaks.count == samples.count, "each sample has its peak")
        let (history, gain, phases) = (history, gain, phases)
        line.withUnsafeMutableBufferPointer { line in
            let line = line.baseAddress!
            var first = 0
            while first < samples.count {
                let count = min(Self.group, samples.count - first)
                for index in 0..<count { line[history + index] = samples[first + index] }
                var greatest: Float = 0
                for index in 0..<history + count {
                    greatest = max(greatest, line[index].magnitude)
                }
                if greatest * gain > level {
                    for index in 0..<count {
                        let peak = Self.peak(UnsafePointer(line + index + history), phases)
                        peaks[first + index] = max(peaks[first + index], peak)
                    }
                }
                for index in 0..<history { line[index] = line[count + index] }
                first += count
            }
        }
    }

    /// The greatest point from the sample `reach` before one up to the next.
    @inline(__always)
    private static func peak(_ sample: UnsafePointer<Float>, _ phases: [[Float]]) -> Float {
        var peak = sample[-reach].magnitude
        for phase in phases {
            let point = phase.withUnsafeBufferPointer {
                DotProduct.real(
                    $0.baseAddress!, sample + (1 - $0.count), count: $0.count)
            }
            peak = max(peak, point.magnitude)
        }
        return peak
    }

    /// Clears the history.
    public mutating func reset() {
        for index in line.indices { line[index] = 0 }
    }
}
