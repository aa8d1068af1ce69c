import CFFTW
public import ComplexModule
public import RealModule

/// The discrete Fourier transform of a real signal: X[k] = Σₙ x[n]·e^{−2πjkn/N}, not normalised.
///
/// The spectrum holds the bins 0…N/2 (rounded down); the others are their conjugates. Planning
/// and both aligned buffers are made once in `init`; everything else is real-time safe. The
/// value may move to another thread. FFTW3, single precision.
public struct RealFFT: ~Copyable, @unchecked Sendable {
    /// Points in the transform, N.
    public let count: Int
    /// Bins in the spectrum: N/2 + 1, rounded down.
    public var binCount: Int { count / 2 + 1 }

    private let input: AlignedBuffer<Float>
    private let output: AlignedBuffer<Complex<Float>>
    private let plan: FFTWPlan

    /// Plans a transform, its input and spectrum zero.
    ///
    /// - Parameter count: any number of points from 1; products of small primes are fastest.
    public init(count: Int) {
        precondition(count >= 1, "a transform needs a point")
        let input = AlignedBuffer<Float>(count: count, zero: 0)
        let output = AlignedBuffer<Complex<Float>>(count: count / 2 + 1, zero: .zero)
        plan = FFTWPlan(count: count) { size, flags in
            fftwf_plan_dft_r2c_1d(
                size, input.pointer,
                output.fftw,
                flags)
        }
        self.count = count
        self.input = input
        self.output = output
    }

    /// Lends the `count` input samples for writing; they keep their values between calls.
    ///
    /// Real-time safe.
    public mutating func withInput<Result, Failure: Error>(
        _ body: (inout MutableSpan<Float>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try input.withMutableSpan(body)
    }

    /// Computes the spectrum of the input, which keeps its values.
    ///
    /// Real-time safe.
    public mutating func transform() {
        plan.execute()
    }

    /// Lends the `binCount` bins of the last transform.
    ///
    /// Real-time safe.
    public func withSpectrum<Result, Failure: Error>(
        _ body: (Span<Complex<Float>>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try output.withSpan(body)
    }
}
