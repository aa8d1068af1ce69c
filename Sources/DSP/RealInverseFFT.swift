import CFFTW
public import ComplexModule
public import RealModule

/// The inverse of `RealFFT`: x[n] = Σₖ X[k]·e^{+2πjkn/N} over all N bins, not normalised.
///
/// A signal that goes through `RealFFT` and back comes out multiplied by N. Only the bins
/// 0…N/2 are given, the others are taken as their conjugates; the imaginary parts of bin 0 and,
/// for even N, of bin N/2 are ignored. Everything but `init` is real-time safe.
public struct RealInverseFFT: ~Copyable, @unchecked Sendable {
    /// Points in the transform, N.
    public let count: Int
    /// Bins in the spectrum: N/2 + 1, rounded down.
    public var binCount: Int { count / 2 + 1 }

    private let input: AlignedBuffer<Complex<Float>>
    private let output: AlignedBuffer<Float>
    private let plan: FFTWPlan

    /// Plans a transform, its spectrum and output zero.
    ///
    /// - Parameter count: any number of points from 1; products of small primes are fastest.
    public init(count: Int) {
        precondition(count >= 1, "a transform needs a point")
        let input = AlignedBuffer<Complex<Float>>(count: count / 2 + 1, zero: .zero)
        let output = AlignedBuffer<Float>(count: count, zero: 0)
        plan = FFTWPlan(count: count) { size, flags in
            fftwf_plan_dft_c2r_1d(
                size,
                input.fftw,
                output.pointer, flags)
        }
        self.count = count
        self.input = input
        self.output = output
    }

    /// Lends the `binCount` bins for writing.
    ///
    /// Real-time safe.
    ///
    /// `transform` destroys them: write every bin anew each time.
    public mutating func withInput<Result, Failure: Error>(
        _ body: (inout MutableSpan<Complex<Float>>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try input.withMutableSpan(body)
    }

    /// Computes the signal of the spectrum, which loses its values.
    ///
    /// Real-time safe.
    public mutating func transform() {
        plan.execute()
    }

    /// Lends the `count` samples of the last transform.
    ///
    /// Real-time safe.
    public func withOutput<Result, Failure: Error>(
        _ body: (Span<Float>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try output.withSpan(body)
    }
}
