import ComplexModule
import DSP
import RealModule

/// Decimates a complex stream by a real low-pass, sample by sample.
///
/// Outputs come once a group of `factor` samples is complete and belong to its first. `process` and
/// `reset` are real-time safe.
struct ComplexDecimator {
    /// Input samples for one output.
    let factor: Int

    private var inPhase: PolyphaseDecimator
    private var quadrature: PolyphaseDecimator
    private var pendingReal: [Float]
    private var pendingImaginary: [Float]
    private var filled = 0

    /// - Parameter coefficients: a low-pass at the input rate.
    init(coefficients: [Float], factor: Int) {
        self.factor = factor
        inPhase = PolyphaseDecimator(coefficients: coefficients, factor: factor)
        quadrature = PolyphaseDecimator(coefficients: coefficients, factor: factor)
        pendingReal = Array(repeating: 0, count: factor)
        pendingImaginary = Array(repeating: 0, count: factor)
    }

    /// Takes a sample.
    ///
    /// - Returns: an output when the sample completes a group.
    mutating func process(_ sample: Complex<Float>) -> Complex<Float>? {
        pendingReal[filled] = sample.real
        pendingImaginary[filled] = sample.imaginary
        filled += 1
        guard filled == factor else { return nil }
        filled = 0
        var decimated: (real: Float, imaginary: Float) = (0, 0)
        pendingReal.withUnsafeBufferPointer {
            inPhase.process($0.span) { decimated.real = $0 }
        }
        pendingImaginary.withUnsafeBufferPointer {
            quadrature.process($0.span) { decimated.imaginary = $0 }
        }
        return Complex(decimated.real, decimated.imaginary)
    }

    /// Clears the history.
    mutating func reset() {
        inPhase.reset()
        quadrature.reset()
        filled = 0
    }
}
