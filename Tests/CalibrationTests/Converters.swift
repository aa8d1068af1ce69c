import ComplexModule
import DSP
import Glibc
import RealModule

/// What may become of samples on their way.
enum Converters {
    /// Gives every frequency a gain, in one transform of the whole.
    static func filter(_ gain: @escaping (_ frequency: Double) -> Double) -> ([Float]) -> [Float] {
        { samples in
            var count = 1
            while count < samples.count { count *= 2 }
            var forward = RealFFT(count: count)
            var inverse = RealInverseFFT(count: count)
            forward.withInput { input in
                for index in samples.indices { input[index] = samples[index] }
            }
            forward.transform()
            forward.withSpectrum { spectrum in
                inverse.withInput { input in
                    for bin in 0..<input.count {
                        let frequency = Double(bin) * 48_000 / Double(count)
                        input[bin] = Complex(Float(gain(frequency) / Double(count))) * spectrum[bin]
                    }
                }
            }
            inverse.transform()
            return inverse.withOutput { output in samples.indices.map { output[$0] } }
        }
    }

    /// Every second sample, and straight lines between them: 48 kHz to 24 and back without a filter.
    static func folding(_ samples: [Float]) -> [Float] {
        samples.indices.map { index in
            guard !index.isMultiple(of: 2), index + 1 < samples.count else { return samples[index] }
            return (samples[index - 1] + samples[index + 1]) / 2
        }
    }

    /// A gain control that brings the mean power of 30 ms down to a level, and lets go in 200 ms.
    static func gainControl(to level: Float) -> ([Float]) -> [Float] {
        { samples in
            var power: Float = 0
            return samples.map { sample in
                let square = sample * sample
                power += (square - power) / (square > power ? 1440 : 9600)
                return sample * min(1, level / max(power.squareRoot(), 1e-9))
            }
        }
    }
}
