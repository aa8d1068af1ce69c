import ComplexModule
import RealModule

// What changes the carrier itself is no mover: a cone that moves with the bass, a gain that is turned,
// an amplifier that breathes, air on the direct way, frames that were lost. Such a change multiplies
// the standing phasor c by 1 + e^(jθ)·r(t) with a real r: it moves along a line in the complex plane.
// Its spectrum is conjugate symmetric but for an angle,
//
//     M(k) = c·e^(jθ)·R(k)      M(−k) = c·e^(jθ)·R*(k)      M(k) = g·M*(−k),  |g| = 1
//
// while a mover has one sign of shift at a time, and its image is noise. The signal is improper
// (Schreier and Scharf 2010), and what is conjugate symmetric is taken out by the linear estimate of
// each bin from its image, with one coefficient a frame, fitted to the pairs that stand out of the
// noise N:
//
//     g = 2·Σ X(k)·X(−k) / (Σ (|X(k)|² + |X(−k)|²) + 32·N)      D(k) = X(k) − g·X*(−k)
//
// |g| < 1. What stands for N are 16 pairs of noise: without them the one pair of a faint mover would
// be fitted to its own noise. A line of a mover makes |g| about the root of noise over line, so below
// |g| = ½ the frame stays as it is: it costs a faint mover nothing. Where |g| is great the noise of
// both sides comes together, (1 + |g|²)·N, by which D is divided.

/// Takes out of a spectrum what is modulation of the carrier rather than a mover's echo.
///
/// Real-time safe.
struct SidebandSymmetry: Equatable, Sendable {
    /// Power over the noise from which on a pair of bins stands out: 9 dB.
    static let loud: Float = 8
    /// Pairs of noise that are added to those that stand out.
    static let prior: Float = 16

    /// |g|² from which on a frame is taken for modulated.
    static let least: Float = 0.25

    /// Shifts of either sign that are looked at, in bins.
    let bins: ClosedRange<Int>

    /// How much of the latest frame was symmetric: |g|, 0…1.
    private(set) var coherence: Float = 0

    init(bins: ClosedRange<Int>) {
        self.bins = bins
    }

    /// Replaces the power of the bins by that of what is left.
    ///
    /// - Parameters:
    ///   - spectrum: a frame in FFT order.
    ///   - power: |X|² of the same frame.
    ///   - noise: the mean power of a bin of noise.
    mutating func remove(
        from spectrum: [Complex<Float>], power: inout [Float], noise: Float
    ) {
        let count = spectrum.count
        var cross = Complex<Float>.zero
        var total = 2 * Self.prior * noise
        for bin in bins {
            let pair = power[bin] + power[count - bin]
            guard pair > Self.loud * noise else { continue }
            cross += spectrum[bin] * spectrum[count - bin]
            total += pair
        }
        coherence = 0
        guard total > 0, cross != .zero else { return }
        let image = Complex(2 * cross.real / total, 2 * cross.imaginary / total)
        let share = image.lengthSquared
        coherence = share.squareRoot()
        guard share > Self.least else { return }
        let scale = 1 / (1 + share)
        for bin in bins {
            let upper = spectrum[bin]
            let lower = spectrum[count - bin]
            power[bin] = (upper - image * lower.conjugate).lengthSquared * scale
            power[count - bin] = (lower - image * upper.conjugate).lengthSquared * scale
        }
    }
}
