/// A filter with two poles and two zeros, in transposed direct form II.
///
/// Samples are single precision, coefficients and state double: a filter with its cutoff at a
/// thousandth of the rate has poles so close to 1 that single precision would move them and
/// leave rounding noise far above the signal's own. State below 10⁻³⁰ becomes zero, so a decay
/// never reaches the slow subnormal numbers. Everything is real-time safe.
public struct Biquad: Sendable {
    private let coefficients: Coefficients
    private var first = 0.0
    private var second = 0.0

    /// Creates a filter at rest.
    public init(_ coefficients: Coefficients) {
        self.coefficients = coefficients
    }

    /// Filters one sample.
    @_noLocks
    public mutating func process(_ x: Float) -> Float {
        Float(process(Double(x)))
    }

    /// Filters samples in place.
    public mutating func process(_ samples: inout MutableSpan<Float>) {
        for index in 0..<samples.count {
            samples[index] = Float(process(Double(samples[index])))
        }
    }

    /// Clears the state.
    public mutating func reset() {
        first = 0
        second = 0
    }

    /// Takes the state of having seen `constant` forever, so that there is no transient.
    ///
    /// - Precondition: the filter is stable, so that its gain at 0 Hz is finite.
    public mutating func settle(at constant: Float) {
        _ = settle(at: Double(constant))
    }

    /// Settles and returns the output that goes with it.
    mutating func settle(at constant: Double) -> Double {
        let c = coefficients
        let output = constant * (c.b0 + c.b1 + c.b2) / (1 + c.a1 + c.a2)
        second = c.b2 * constant - c.a2 * output
        first = c.b1 * constant - c.a1 * output + second
        return output
    }

    @inline(__always)
    @_noLocks
    mutating func process(_ x: Double) -> Double {
        let c = coefficients
        let y = c.b0 * x + first
        first = c.b1 * x - c.a1 * y + second
        second = c.b2 * x - c.a2 * y
        // Both at once: one alone would upset their balance and start a limit cycle.
        if first.magnitude < 1e-30 && second.magnitude < 1e-30 {
            first = 0
            second = 0
        }
        return y
    }
}
