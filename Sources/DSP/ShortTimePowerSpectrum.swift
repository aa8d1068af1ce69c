import ComplexModule
import RealModule

/// The power spectrum of a real stream, frame by frame: |Σₙ w[n]·x[n]·e^{−2πjkn/N}|².
///
/// The first frame starts at sample 0, each next one `hop` later; a frame is emitted as soon as
/// its last sample has come, so nothing is padded. Values are not normalised. The one-sided power
/// spectral density is |X|² / (rate · Σw²), doubled for all bins but 0 and N/2; the mean square
/// of a tone at the middle of a bin is 2·|X|² / (Σw)². With more points in the transform than
/// samples in a frame, zeros follow the frame: the bins lie closer, the resolution stays.
///
/// Emitted frames are the same bits for any block size.
public struct ShortTimePowerSpectrum: ~Copyable, Sendable {
    /// Samples in a frame.
    public let count: Int
    /// Samples from the start of a frame to the start of the next.
    public let hop: Int
    /// Points of the transform, N: at least `count`.
    public let pointCount: Int
    /// Bins in a spectrum: N/2 + 1, rounded down; bin k lies at k · rate / N.
    public var binCount: Int { pointCount / 2 + 1 }

    private let weights: [Float]
    private var frame: SlidingFrame<Float>
    private var fft: RealFFT
    private var power: [Float]

    /// Plans the transform and allocates all memory.
    ///
    /// - Parameters:
    ///   - count: samples in a frame, at least 1.
    ///   - hop: samples from frame to frame, at least 1; more than `count` skips samples.
    ///   - window: used in its periodic form.
    ///   - points: of the transform, at least `count`; as many as samples unless given.
    public init(count: Int, hop: Int, window: Window, points: Int? = nil) {
        let points = points ?? count
        precondition(points >= count, "a transform holds its frame")
        self.count = count
        pointCount = points
        self.hop = hop
        weights = window.coefficients(count: count)
        frame = SlidingFrame(count: count, hop: hop, first: count, zero: 0)
        fft = RealFFT(count: points)
        power = Array(repeating: 0, count: points / 2 + 1)
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
    ///   - emit: is lent `binCount` powers and told the frame's first sample, counted from the
    ///     start of the stream.
    public mutating func process(
        _ samples: Span<Float>, _ emit: (_ power: Span<Float>, _ firstSample: Int) -> Void
    ) {
        var offset = 0
        while frame.advance(over: samples, from: &offset) {
            transform()
            emit(power.span, frame.elementCount - count)
        }
    }

    private mutating func transform() {
        frame.withFrame { samples in
            fft.withInput { input in
                for index in 0..<count {
                    input[index] = samples[index] * weights[index]
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
