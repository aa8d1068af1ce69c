import ComplexModule
import DSP
import Glibc
import RealModule

/// Echoes of `EchoModel` on a carrier: real Gaussian noise within the band, one a call.
struct EchoVoice: ~Copyable {
    /// Seconds after which an echo would repeat itself; longer than any echo lasts.
    private static let period = 4.0

    private let conditions: NoiseConditions
    private var inverse: RealInverseFFT

    init(_ conditions: NoiseConditions) {
        self.conditions = conditions
        inverse = RealInverseFFT(count: Int(Self.period * conditions.sampleRate))
    }

    /// The samples of an echo.
    ///
    /// - Parameters:
    ///   - shift: of the band's middle from the carrier, in Hz.
    ///   - snr: the echo's density over the noise's, in dB.
    ///   - duration: in seconds, less than 4.
    mutating func render(
        shift: Double, snr: Double, duration: Double, numbers: inout GaussianNumbers
    ) -> [Float] {
        let lines = Int((EchoModel.bandwidth * Self.period).rounded())
        let middle = (conditions.carrier + shift) * Self.period
        let first = Int((middle - Double(lines - 1) / 2).rounded())
        // The noise's density over the band, shared among the lines; a line a·cos has |a|²/2, and
        // the transform doubles what it is given.
        let noise = Double(conditions.whiteNoise) * Double(conditions.whiteNoise)
        let power =
            noise * 2 / conditions.sampleRate * EchoModel.bandwidth * pow(10, snr / 10)
        let amplitude = Float((2 * power / Double(lines)).squareRoot() / 2)
        inverse.withInput { input in
            for bin in 0..<input.count { input[bin] = .zero }
            for bin in first..<first + lines {
                input[bin] = numbers.complex() * Complex(amplitude)
            }
        }
        inverse.transform()
        let count = Int((duration * conditions.sampleRate).rounded())
        return inverse.withOutput { output in (0..<count).map { output[$0] } }
    }
}
