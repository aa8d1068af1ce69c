import Glibc

/// Butterworth filters: the flattest pass band there is, −3 dB at the cutoff.
///
/// The analogue poles lie evenly on a circle; each pair of them is a biquad with
/// q = 1 / (2·sin((2i − 1)·π / 2N)), i = 1…N/2, and an odd order adds one real pole. The bilinear
/// transform is prewarped, so the cutoff is met exactly. Sections go from the lowest q to the
/// highest, for the smallest peaks inside the cascade.
public enum Butterworth {
    /// The sections of a low-pass, for a `BiquadCascade`; gain 1 at 0 Hz.
    ///
    /// - Parameters:
    ///   - order: at least 1, for a cascade at most 16; the slope is 6 dB an octave for each.
    ///   - cutoff: in Hz, between 0 and half the sample rate.
    ///   - sampleRate: in Hz.
    public static func lowpass(
        order: Int, cutoff: Double, sampleRate: Double
    ) -> [Biquad.Coefficients] {
        let (warped, qualities) = design(order: order, cutoff: cutoff, sampleRate: sampleRate)
        let pairs = qualities.map {
            Biquad.Coefficients.lowpass(frequency: cutoff, q: $0, sampleRate: sampleRate)
        }
        guard order % 2 == 1 else { return pairs }
        let gain = warped / (1 + warped)
        let real = Biquad.Coefficients(
            b0: gain, b1: gain, b2: 0, a1: (warped - 1) / (warped + 1), a2: 0)
        return [real] + pairs
    }

    /// The sections of a high-pass, for a `BiquadCascade`; gain 1 at half the sample rate.
    ///
    /// - Parameters:
    ///   - order: at least 1, for a cascade at most 16; the slope is 6 dB an octave for each.
    ///   - cutoff: in Hz, between 0 and half the sample rate.
    ///   - sampleRate: in Hz.
    public static func highpass(
        order: Int, cutoff: Double, sampleRate: Double
    ) -> [Biquad.Coefficients] {
        let (warped, qualities) = design(order: order, cutoff: cutoff, sampleRate: sampleRate)
        let pairs = qualities.map {
            Biquad.Coefficients.highpass(frequency: cutoff, q: $0, sampleRate: sampleRate)
        }
        guard order % 2 == 1 else { return pairs }
        let gain = 1 / (1 + warped)
        let real = Biquad.Coefficients(
            b0: gain, b1: -gain, b2: 0, a1: (warped - 1) / (warped + 1), a2: 0)
        return [real] + pairs
    }

    /// The prewarped cutoff tan(π·cutoff/rate) and the q of each pair of poles, lowest first.
    private static func design(
        order: Int, cutoff: Double, sampleRate: Double
    ) -> (warped: Double, qualities: [Double]) {
        precondition(order >= 1, "a filter's order is at least 1")
        precondition(
            cutoff > 0 && cutoff < sampleRate / 2,
            "a cutoff lies between 0 and half the sample rate")
        let qualities = (0..<order / 2).map { index in
            let pair = order / 2 - index
            return 1 / (2 * sin(Double(2 * pair - 1) * Double.pi / Double(2 * order)))
        }
        return (tan(Double.pi * cutoff / sampleRate), qualities)
    }
}
