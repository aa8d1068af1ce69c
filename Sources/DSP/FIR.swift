import Glibc

/// Designs of filters with a finite impulse response.
public enum FIR {
    /// A low-pass: a sinc under a symmetric Kaiser window, of odd length, gain 1 at 0 Hz.
    ///
    /// The length is Kaiser's estimate (attenuation − 7.95) / (2.285·Δω) + 1, rounded up to an odd
    /// number (Kaiser 1974); ripple in the pass band is as small as the leakage in the stop band.
    ///
    /// - Parameters:
    ///   - cutoff: where the gain is −6 dB, in Hz, between 0 and half the sample rate.
    ///   - transition: the width from pass to stop band in Hz, centred on the cutoff, above 0.
    ///   - attenuation: of the stop band in dB, at least 21; met within 1 dB, as good as the estimate
    ///     of the length is.
    ///   - sampleRate: in Hz.
    public static func lowpass(
        cutoff: Double, transition: Double, attenuation: Double, sampleRate: Double
    ) -> [Float] {
        precondition(
            cutoff > 0 && cutoff < sampleRate / 2,
            "a cutoff lies between 0 and half the sample rate")
        precondition(transition > 0, "a transition band has a width")
        precondition(attenuation >= 21, "a Kaiser design attenuates by at least 21 dB")
        let width = 2 * Double.pi * transition / sampleRate
        let estimate = Int(((attenuation - 7.95) / (2.285 * width) + 1).rounded(.up))
        let count = estimate | 1
        let window = Window.kaiser(beta: Window.kaiserBeta(attenuation: attenuation))
            .weights(count: count, periodic: false)
        let taps = window.enumerated().map { index, weight in
            weight * sinc(2 * cutoff / sampleRate * Double(index - count / 2))
        }
        let gain = taps.reduce(0, +)
        return taps.map { Float($0 / gain) }
    }

    /// sin(πx) / πx.
    static func sinc(_ x: Double) -> Double {
        x == 0 ? 1 : sin(Double.pi * x) / (Double.pi * x)
    }
}
