/// Biquads in series, in double precision from the first to the last.
///
/// No sections at all pass the samples unchanged. `process`, `reset` and `settle` are real-time
/// safe as long as the value has no copies that share its memory.
public struct BiquadCascade: Sendable {
    private var sections: [Biquad]

    /// Creates a filter at rest.
    ///
    /// - Parameter coefficients: of the sections, in the order that samples go through them.
    public init(_ coefficients: [Biquad.Coefficients]) {
        sections = coefficients.map { Biquad($0) }
    }

    /// Filters one sample.
    public mutating func process(_ x: Float) -> Float {
        sections.withUnsafeMutableBufferPointer { sections in
            var value = Double(x)
            for index in sections.indices { value = sections[index].process(value) }
            return Float(value)
        }
    }

    /// Filters samples in place.
    public mutating func process(_ samples: inout MutableSpan<Float>) {
        for index in 0..<samples.count {
            samples[index] = process(samples[index])
        }
    }

    /// Clears the state.
    public mutating func reset() {
        for index in sections.indices {
            sections[index].reset()
        }
    }

    /// Takes the state of having seen `constant` forever, so that there is no transient.
    ///
    /// - Precondition: the sections are stable.
    public mutating func settle(at constant: Float) {
        var value = Double(constant)
        for index in sections.indices {
            value = sections[index].settle(at: value)
        }
    }
}
