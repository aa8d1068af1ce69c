import ComplexModule
import DSP
import Glibc
import RealModule

/// Measures the power of a tone of known frequency in a stretch of samples.
///
/// One bin of a transform under a Hann window; powers are such that a full-scale sine has 1.
struct ToneMeter {
    private let weights: [Float]
    private let sum: Double
    private let sampleRate: Double

    /// The width in Hz of the noise that falls into the measurement: 1.5 bins.
    let noiseBandwidth: Double

    /// - Parameter count: samples of a stretch.
    init(count: Int, sampleRate: Double) {
        weights = Window.hann.coefficients(count: count)
        sum = weights.reduce(0) { $0 + Double($1) }
        self.sampleRate = sampleRate
        noiseBandwidth = Window.hann.noiseBandwidth(count: count) * sampleRate / Double(count)
    }

    /// The power at a frequency in Hz, noise included.
    func power(of samples: [Float], at frequency: Double) -> Double {
        let phasor = phasor(of: samples, at: frequency)
        return phasor.lengthSquared
    }

    /// The amplitude and the phase at the first sample of a tone, noise included; full scale is 1.
    func phasor(of samples: [Float], at frequency: Double) -> Complex<Double> {
        let turn = 2 * Double.pi * frequency / sampleRate
        var (real, imaginary) = (0.0, 0.0)
        for (index, weight) in weights.enumerated() {
            let value = Double(weight * samples[index])
            real += value * cos(turn * Double(index))
            imaginary -= value * sin(turn * Double(index))
        }
        return Complex(2 * real / sum, 2 * imaginary / sum)
    }
}
