public import ComplexModule
public import RealModule

/// The power spectrum of a complex stream, frame by frame: |Σₙ w[n]·x[n]·e^{−2πjkn/N}|².
///
/// The first frame starts at sample 0, each next one `hop` later; a frame is emitted as soon as
/// its last sample has come, so nothing is padded. Values are not normalised. The power spectral
/// density is |X|² / (rate · Σw²); the power of a tone at the middle of a bin is |X|² / (Σw)².
///
/// Emitted frames are the same bits for any block size.
public struct ComplexShortTimePowerSpectrum: ~Copyable, Sendable {
    /// Samples in a frame, and bins in a spectrum.
    public let count: Int
    /// Samples from the start of a frame to the start of the next.
    public let hop: Int
    /// Bins in a spectrum, in FFT order: bin k above N/2 is the negative frequency k − N.
    public var binCount: Int { count }

    /// |X|² of the latest frame, `count` values in FFT order; zero before the first.
    public private(set) var power: [Float]

    private let weights: [Float]
    private var frame: SlidingFrame<Complex<Float>>
    private var fft: ComplexFFT

    /// Plans the transform and allocates all memory.
    ///
    /// - Parameters:
    ///   - count: samples in a frame, at least 1.
    ///   - hop: samples from frame to frame, at least 1; more than `count` skips samples.
    ///   - window: used in its periodic form.
    public init(count: Int, hop: Int, window: Window) {
        self.count = count
        self.hop = hop
        weights = window.coefficients(count: count)
        frame = SlidingFrame(count: count, hop: hop, first: count, zero: .zero)
        fft = ComplexFFT(count: count)
        power = Array(repeating: 0, count: count)
    }

    /// Forgets all samples; the next one is sample 0.
    public mutating func reset() {
        frame.reset()
    }

    /// Takes any number of samples and emits the power spectra that they complete.
    ///
    /// Real-time safe if `emit` is.
    ///
    /// - Parameters:
    ///   - emit: is lent `count` powers and told the frame's first sample, counted from the
    ///     start of the stream.
    public mutating func process(
        _ samples: Span<Complex<Float>>,
        _ emit: (_ power: Span<Float>, _ firstSample: Int) -> Void
    ) {
        var offset = 0
        while frame.advance(over: samples, from: &offset) {
            transform()
            emit(power.span, frame.elementCount - count)
        }
    }

    /// Takes one sample.
    ///
    /// Real-time safe; the same bits as `process` on a span.
    ///
    /// - Returns: whether it completed a frame, whose spectrum is then in `power`.
    public mutating func process(_ sample: Complex<Float>) -> Bool {
        guard frame.advance(over: sample) else { return false }
        transform()
        return true
    }

    /// Lends the complex spectrum of the latest frame, `count` values in FFT order.
    ///
    /// Real-time safe.
    public func withSpectrum<Result>(_ body: (Span<Complex<Float>>) -> Result) -> Result {
        fft.withSpectrum(body)
    }

    private mutating func transform() {
        frame.withFrame { samples in
            fft.withInput { input in
                for index in 0..<input.count {
                    let weight = weights[index]
                    input[index] = Complex(
                        samples[index].real * weight, samples[index].imaginary * weight)
                }
            }
        }
        fft.transform()
        fft.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                let value = spectrum[bin]
                power[bin] = value.real * value.real + value.imaginary * value.imaginary
            }
        }
    }
}
