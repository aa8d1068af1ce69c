import Glibc

/// A filter whose gain changes by a constant number of decibels per octave.
///
/// Interleaved real poles and zeros, evenly spaced in octaves, each through the bilinear
/// transform (J. O. Smith, "Spectral tilt filters", 2011). Even to about 0.2 dB between 50 Hz and
/// half the sample rate less a tenth.
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
        let count = 12
        func warped(_ frequency: Double) -> Double {
            tan(.pi * min(frequency, 0.499 * sampleRate) / sampleRate)
        }
        let low = 20.0
        let ratio = pow(sampleRate / low, 1 / Double(count - 1))
        for index in 0..<count {
            let frequency = low * pow(ratio, Double(index))
            let pole = warped(frequency)
            let zero = warped(frequency * pow(ratio, -exponent))
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
