/// A low-pass that computes only the outputs that decimation keeps: y[m] = Σₖ h[k]·x[m·factor−k].
///
/// Output 0 belongs to input sample 0; input from before the stream is zero. Outputs are the same
/// bits for any block size. `process` and `reset` are real-time safe as long as the value has no
/// copies that share its memory. Processing costs taps / `factor` multiplications an input sample.
public struct PolyphaseDecimator: Sendable {
    /// Input samples for one output.
    public let factor: Int
    /// The delay in input samples, (taps − 1) / 2, true for symmetric coefficients.
    public let latency: Double

    private let taps: [Float]
    private var frame: SlidingFrame<Float>

    /// Creates a decimator, its history zero.
    ///
    /// - Parameters:
    ///   - coefficients: a low-pass at the input rate, at least one value. What it lets through
    ///     beyond half the output rate folds into the output.
    ///   - factor: at least 1.
    public init(coefficients: [Float], factor: Int) {
        precondition(!coefficients.isEmpty, "a filter needs a coefficient")
        precondition(factor >= 1, "a decimation factor is at least 1")
        self.factor = factor
        latency = Double(coefficients.count - 1) / 2
        taps = DotProduct.reversedAndPadded(coefficients)
        frame = SlidingFrame(count: taps.count, hop: factor, first: 1, zero: 0)
    }

    /// Takes any number of samples and emits one output for each `factor`.
    public mutating func process(_ input: Span<Float>, _ emit: (Float) -> Void) {
        var offset = 0
        while frame.advance(over: input, from: &offset) {
            emit(frame.dotProduct(taps))
        }
    }

    /// Clears the history; the next input sample is sample 0.
    public mutating func reset() {
        frame.reset()
    }
}
