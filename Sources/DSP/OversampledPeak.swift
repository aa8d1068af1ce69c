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
/// What lies above 0.36 of the sample rate counts too little. Outputs are the same bits for any block size.
/// `process` and `reset` are real-time safe as long as the value has no copies that share its memory.
public struct OversampledPeak: Sendable {
    /// Points for each sample.
    public let factor: Int
    /// Samples by which the estimate lags.
    public let latency = reach

    private static let reach = 7

    /// The phases between samples.
    private let phases: [[Float]]
    private var frame: SlidingFrame<Float>
    /// The samples that the middle of the low-pass has not passed yet.
    private var delayed: [Float]
    private var place = 0

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
        frame = SlidingFrame(
            count: phases.first?.count ?? 1, hop: 1, first: 1, zero: 0)
        delayed = Array(repeating: 0, count: Self.reach)
    }

    /// Takes a sample.
    ///
    /// - Returns: the greatest magnitude from the sample `latency` before it up to the next.
    public mutating func process(_ sample: Float) -> Float {
        _ = frame.advance(over: sample)
        var peak = delayed[place].magnitude
        delayed[place] = sample
        place += 1
        if place == delayed.count { place = 0 }
        for phase in phases { peak = max(peak, frame.dotProduct(phase).magnitude) }
        return peak
    }

    /// Clears the history.
    public mutating func reset() {
        frame.reset()
        for index in delayed.indices { delayed[index] = 0 }
        place = 0
    }
}
