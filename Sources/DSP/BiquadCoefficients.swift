import Glibc

extension Biquad {
    /// What makes a biquad the filter it is: H(z) = (b0 + b1·z⁻¹ + b2·z⁻²) / (1 + a1·z⁻¹ + a2·z⁻²).
    ///
    /// The designs are those of R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter
    /// coefficients": analogue prototypes through the bilinear transform, prewarped so that
    /// `frequency` is met exactly. They expect 0 < `frequency` < `sampleRate` / 2 and `q` > 0.
    public struct Coefficients: Equatable, Sendable {
        /// The weight of the newest input.
        public var b0: Double
        /// The weight of the input one sample ago.
        public var b1: Double
        /// The weight of the input two samples ago.
        public var b2: Double
        /// The weight of the output one sample ago, subtracted.
        public var a1: Double
        /// The weight of the output two samples ago, subtracted.
        public var a2: Double

        /// Creates coefficients, normalised so that a0 is 1.
        public init(b0: Double, b1: Double, b2: Double, a1: Double, a2: Double) {
            self.b0 = b0
            self.b1 = b1
            self.b2 = b2
            self.a1 = a1
            self.a2 = a2
        }

        /// Lets everything through unchanged.
        static let passing = Self(b0: 1, b1: 0, b2: 0, a1: 0, a2: 0)

        /// A low-pass of 12 dB an octave with gain 1 at 0 Hz and gain `q` at `frequency`.
        ///
        /// - Parameters:
        ///   - frequency: in Hz.
        ///   - q: 1/√2 is the flattest.
        ///   - sampleRate: in Hz.
        public static func lowpass(frequency: Double, q: Double, sampleRate: Double) -> Self {
            let (cosine, alpha) = angle(frequency, q, sampleRate)
            let half = sin(Double.pi * frequency / sampleRate)
            // 1 − cos ω₀, without the cancellation at low frequencies.
            let complement = 2 * half * half
            return normalised(
                b: (complement / 2, complement, complement / 2), cosine: cosine, alpha: alpha)
        }

        /// A high-pass of 12 dB an octave with gain 1 far above and gain `q` at `frequency`.
        ///
        /// - Parameters:
        ///   - frequency: in Hz.
        ///   - q: 1/√2 is the flattest.
        ///   - sampleRate: in Hz.
        public static func highpass(frequency: Double, q: Double, sampleRate: Double) -> Self {
            let (cosine, alpha) = angle(frequency, q, sampleRate)
            return normalised(
                b: ((1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2), cosine: cosine,
                alpha: alpha)
        }

        /// A notch: gain 0 at `frequency`, 1 far away.
        ///
        /// - Parameters:
        ///   - frequency: in Hz.
        ///   - q: `frequency` over the width in Hz between the −3 dB points, before warping.
        ///   - sampleRate: in Hz.
        public static func notch(frequency: Double, q: Double, sampleRate: Double) -> Self {
            let (cosine, alpha) = angle(frequency, q, sampleRate)
            return normalised(b: (1, -2 * cosine, 1), cosine: cosine, alpha: alpha)
        }

        /// cos ω₀ and α = sin ω₀ / 2q.
        private static func angle(
            _ frequency: Double, _ q: Double, _ sampleRate: Double
        ) -> (cosine: Double, alpha: Double) {
            precondition(
                frequency > 0 && frequency < sampleRate / 2,
                "a filter's frequency lies between 0 and half the sample rate")
            precondition(q > 0, "a filter's q is greater than 0")
            let angle = 2 * Double.pi * frequency / sampleRate
            return (cos(angle), sin(angle) / (2 * q))
        }

        /// Divides by a0 = 1 + α; all three designs share their poles.
        private static func normalised(
            b: (Double, Double, Double), cosine: Double, alpha: Double
        ) -> Self {
            let a0 = 1 + alpha
            return Self(
                b0: b.0 / a0, b1: b.1 / a0, b2: b.2 / a0, a1: -2 * cosine / a0,
                a2: (1 - alpha) / a0)
        }
    }
}
