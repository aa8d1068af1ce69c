package import DSP
import Glibc

/// The notch that takes the direct sound and slow air out of the baseband: a Butterworth high-pass.
package enum ClutterNotch {
    /// Cut-off in Hz.
    package static let cutoff = 16.0
    /// Order of the filter.
    package static let order = 4
    /// Quality of the slowest pole pair: 1 / 2cos(3π/8).
    package static let q = 1.3066

    /// The power gain at a shift in Hz.
    static func power(at shift: Double) -> Double {
        let ratio = pow(shift / cutoff, Double(2 * order))
        return ratio / (1 + ratio)
    }

    /// The sections of the filter at a baseband rate in Hz.
    package static func sections(rate: Double) -> [Biquad.Coefficients] {
        Butterworth.highpass(order: order, cutoff: cutoff, sampleRate: rate)
    }
}
