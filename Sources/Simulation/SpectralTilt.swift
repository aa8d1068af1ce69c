import Glibc

/// A filter whose gain changes by a constant number of decibels per octave.
///
/// Real poles and zeros in pairs, a pair every half octave of the true frequency, each a little
/// apart on the warped axis of the bilinear transform (J. O. Smith, "Spectral tilt filters",
/// 2011). At the steepest slope straight to 0.6 dB from 200 Hz to 0.45 of the sample rate.
struct SpectralTilt {
    private struct Section {
        var b0: Double, b1: Double, a1: Double
        var memory = 0.0

        mutating func process(_ input: Double) -> Double {
            let middle = input - a1 * memory
            let output = b0 * middle + b1 * memory
            memory = middle
            return output
        }
    }

    private var sections: [Section] = []

    /// Designs the filter with a gain of 1 at the reference frequency.
    ///
    /// - Parameters:
    ///   - slope: in dB per octave, −6…6.
    ///   - reference: in Hz, below half the sample rate.
    init(slope: Double, reference: Double, sampleRate: Double) {
        let exponent = slope / (20 * log10(2))
        let ratio = 2.0.squareRoot()
        var frequency = 20.0
        while frequency < 0.5 * sampleRate {
            let warped = tan(.pi * frequency / sampleRate)
            let pole = warped * pow(ratio, exponent / 2)
            let zero = warped * pow(ratio, -exponent / 2)
            frequency *= ratio
            // (s/zero + 1) / (s/pole + 1)
            let scale = pole / zero
            sections.append(
                Section(
                    b0: scale * (1 + zero) / (1 + pole), b1: scale * (zero - 1) / (1 + pole),
                    a1: (pole - 1) / (1 + pole)))
        }
        let angle = 2 * .pi * reference / sampleRate
        var power = 1.0
        for section in sections {
            func square(_ first: Double, _ second: Double) -> Double {
                first * first + second * second + 2 * first * second * cos(angle)
            }
            power *= square(section.b0, section.b1) / square(1, section.a1)
        }
        sections[0].b0 /= power.squareRoot()
        sections[0].b1 /= power.squareRoot()
    }

    /// Filters one sample.
    mutating func process(_ input: Double) -> Double {
        var sample = input
        for index in sections.indices {
            sample = sections[index].process(sample)
        }
        return sample
    }
}
