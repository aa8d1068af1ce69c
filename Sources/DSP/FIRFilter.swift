/// A filter with a finite impulse response: y[n] = Σₖ h[k]·x[n−k].
///
/// Input from before the stream is zero. Outputs are the same bits for any block size. `process`
/// and `reset` are real-time safe as long as the value has no copies that share its memory.
public struct FIRFilter: Sendable {
    /// The delay of the filter in samples, (taps − 1) / 2, true for symmetric coefficients.
    public let latency: Double

    private let taps: [Float]
    private var frame: SlidingFrame<Float>

    /// Creates a filter, its history zero.
    ///
    /// - Parameter coefficients: the impulse response, at least one value.
    public init(coefficients: [Float]) {
        precondition(!coefficients.isEmpty, "a filter needs a coefficient")
        latency = Double(coefficients.count - 1) / 2
        taps = DotProduct.reversedAndPadded(coefficients)
        frame = SlidingFrame(count: taps.count, hop: 1, first: 1, zero: 0)
    }

    /// Filters samples in place.
    public mutating func process(_ samples: inout MutableSpan<Float>) {
        for index in 0..<samples.count {
            _ = frame.advance(over: samples[index])
            samples[index] = frame.dotProduct(taps)
        }
    }

    /// Clears the history.
    public mutating func reset() {
        frame.reset()
    }
}
