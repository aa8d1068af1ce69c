import DSP

/// The mean power spectrum of a stream, with so little leakage that a tone's neighbours can be seen.
public struct MeanSpectrum: ~Copyable, Sendable {
    /// Frames of a transform.
    public let frameCount: Int
    /// Hz from bin to bin.
    public let binWidth: Double

    /// Kaiser's β; the side lobes are below those of single-precision arithmetic.
    private static let beta = 20.0

    /// Transforms so far.
    public private(set) var count = 0

    private var transform: ShortTimePowerSpectrum
    private var sums: [Double]
    private let squares: Double

    /// Allocates all memory.
    ///
    /// - Parameter frameCount: of a transform; a power of two is fastest.
    public init(sampleRate: Double, frameCount: Int = 32_768) {
        self.frameCount = frameCount
        binWidth = sampleRate / Double(frameCount)
        let window = Window.kaiser(beta: Self.beta)
        transform = ShortTimePowerSpectrum(
            count: frameCount, hop: frameCount / 2, window: window)
        squares = window.coefficients(count: frameCount).reduce(0) { $0 + Double($1 * $1) }
        sums = Array(repeating: 0, count: transform.binCount)
    }

    /// Takes samples.
    public mutating func process(_ samples: Span<Float>) {
        var total = sums
        sums = []  // so that the sums are not copied
        var added = 0
        transform.process(samples) { power, _ in
            for bin in 0..<power.count { total[bin] += Double(power[bin]) }
            added += 1
        }
        sums = total
        count += added
    }

    /// The mean square within a band in Hz; not a number before the first transform.
    public func power(in band: ClosedRange<Double>) -> Double {
        let first = max(0, Int((band.lowerBound / binWidth).rounded(.up)))
        let last = min(sums.count - 1, Int((band.upperBound / binWidth).rounded(.down)))
        guard first <= last else { return 0 }
        return 2 * sums[first...last].reduce(0, +) * scale
    }

    /// The mean square of each bin of the window's noise bandwidth: a tone's stands at its top.
    ///
    /// - Returns: powers at bins from 0, so that a full-scale sine has 0.5.
    public func tonePowers() -> [Double] {
        let bandwidth = Window.kaiser(beta: Self.beta).noiseBandwidth(count: frameCount)
        return sums.map { 2 * $0 * scale * bandwidth }
    }

    private var scale: Double { 1 / (Double(count) * Double(frameCount) * squares) }
}
