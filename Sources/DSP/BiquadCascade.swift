/// Biquads in series, in double precision from the first to the last.
///
/// No sections at all pass the samples unchanged. A value has all its memory in it; `process`,
/// `reset` and `settle` are real-time safe.
public struct BiquadCascade: Sendable {
    /// The most sections.
    public static let capacity = 8

    private var sections: InlineArray<8, Biquad>
    private let count: Int

    /// Creates a filter at rest.
    ///
    /// - Parameter coefficients: of at most `capacity` sections, in the order that samples go through
    ///   them.
    /// - Precondition: they are no more.
    public init(_ coefficients: [Biquad.Coefficients]) {
        precondition(coefficients.count <= Self.capacity, "more sections than there is room for")
        count = coefficients.count
        sections = InlineArray { Biquad($0 < coefficients.count ? coefficients[$0] : .passing) }
    }

    /// Filters one sample.
    public mutating func process(_ x: Float) -> Float {
        var value = Double(x)
        for index in 0..<count { value = sections[index].process(value) }
        return Float(value)
    }

    /// Filters samples in place.
    public mutating func process(_ samples: inout MutableSpan<Float>) {
        for index in 0..<samples.count {
            samples[index] = process(samples[index])
        }
    }

    /// Clears the state.
    public mutating func reset() {
        for index in 0..<count {
            sections[index].reset()
        }
    }

    /// Takes the state of having seen `constant` forever, so that there is no transient.
    ///
    /// - Precondition: the sections are stable.
    public mutating func settle(at constant: Float) {
        var value = Double(constant)
        for index in 0..<count {
            value = sections[index].settle(at: value)
        }
    }
}
