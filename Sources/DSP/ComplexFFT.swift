import CFFTW
public import ComplexModule
public import RealModule

/// The discrete Fourier transform of a complex signal, forward or inverse, not normalised.
///
/// Forward is X[k] = Σₙ x[n]·e^{−2πjkn/N}, inverse has the opposite sign in the exponent; a
/// signal that goes through both comes out multiplied by N. Bins are in FFT order: bin k above
/// N/2 is the negative frequency k − N. Everything but `init` is real-time safe. The value may
/// move to another thread. FFTW3, single precision.
public struct ComplexFFT: ~Copyable, @unchecked Sendable {
    /// The sign of the exponent.
    public enum Direction: Equatable, Sendable {
        /// From time to frequency, e^{−2πjkn/N}.
        case forward
        /// From frequency to time, e^{+2πjkn/N}.
        case inverse
    }

    /// Points in the transform, N; as many bins.
    public let count: Int
    /// The sign of the exponent.
    public let direction: Direction

    private let input: AlignedBuffer<Complex<Float>>
    private let output: AlignedBuffer<Complex<Float>>
    private let plan: FFTWPlan

    /// Plans a transform, its input and spectrum zero.
    ///
    /// - Parameter count: any number of points from 1; products of small primes are fastest.
    public init(count: Int, direction: Direction = .forward) {
        precondition(count >= 1, "a transform needs a point")
        let input = AlignedBuffer<Complex<Float>>(count: count, zero: .zero)
        let output = AlignedBuffer<Complex<Float>>(count: count, zero: .zero)
        plan = FFTWPlan(count: count) { size, flags in
            fftwf_plan_dft_1d(
                size,
                input.fftw,
                output.fftw,
                direction == .forward ? FFTW_FORWARD : FFTW_BACKWARD, flags)
        }
        self.count = count
        self.direction = direction
        self.input = input
        self.output = output
    }

    /// Lends the `count` input values for writing; they keep their values between calls.
    ///
    /// Real-time safe.
    public mutating func withInput<Result, Failure: Error>(
        _ body: (inout MutableSpan<Complex<Float>>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try input.withMutableSpan(body)
    }

    /// Computes the transform of the input, which keeps its values.
    ///
    /// Real-time safe.
    public mutating func transform() {
        plan.execute()
    }

    /// Lends the `count` values of the last transform.
    ///
    /// Real-time safe.
    public func withSpectrum<Result, Failure: Error>(
        _ body: (Span<Complex<Float>>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try output.withSpan(body)
    }
}
