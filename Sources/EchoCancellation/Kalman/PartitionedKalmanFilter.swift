import ComplexModule
import DSP
import RealModule

// Goals, in this order: the talker passes whole, the echo goes as fast and as far as it can, and a block
// costs a fixed number of operations. The state is the room's response, cut into P partitions of R
// samples, each in M = 2R bins, W_p; all covariances between bins and partitions are left out (Enzner
// and Vary 2006; Kuech, Mabande and Enzner 2014). With the spectra X_p of the reference, p blocks old,
// in each bin of each block
//
//   C_p ← (1 − δ)·C_p + δ·(σ·mean|W_p|² + (1 − σ)·|W_p|²)     the room drifts
//   e = y − last R samples of F⁻¹ Σ X_p·W_p,   E = F [0; e]   what the model leaves
//   S ← λ·S + (1 − λ)·|E|²                                  what is no echo, the talker in it
//   P = Σ |X_p|²·C_p                                        what is expected of the echo in E
//   D = max(½·P, Σⱼ |Gₖⱼ|²·Pⱼ) + ν·S,   µ_p = C_p / D
//   W_p ← W_p + constrained(µ_p·X_p*·E)
//   C_p ← C_p − ½·µ_p·|X_p|²·C_p
//
// ½ is R/M, the share of the window that is not zero; `constrained` makes the last R samples of the
// response zero, so that circular convolution is a linear one. |Gₖⱼ|² is `WindowLeakage`: beside a tone
// E is the tone's, and not to be learnt from; on it ½·P keeps a step from going too far.

/// A model of the path from loudspeaker to microphone that learns from every block as much as it tells.
final class PartitionedKalmanFilter {
    /// What is heard of the reference and left of the microphone's last block.
    let error: Samples
    /// The mean square of `error`.
    private(set) var errorPower: Float = 0

    private let blockLength: Int
    private let partitionCount: Int
    private let binCount: Int
    private let drift: Float
    private let spread: Float
    private let smoothing: Float
    private let noiseWeight: Float
    private let real: Samples
    private let imaginary: Samples
    private let variance: Samples
    private let noise: Samples
    private let sumReal: Samples
    private let sumImaginary: Samples
    private let expected: Samples
    private let denominator: Samples
    private let leakage: WindowLeakage
    private var forward: RealFFT
    private var inverse: RealInverseFFT
    private var isFresh = true

    init(_ configuration: KalmanEchoCanceller.Configuration) {
        blockLength = configuration.blockLength
        partitionCount = configuration.partitionCount
        binCount = configuration.blockLength + 1
        drift = Float(configuration.drift)
        spread = Float(configuration.driftSpread)
        smoothing = Float(configuration.noiseSmoothing)
        noiseWeight = Float(configuration.noiseWeight)
        let size = partitionCount * binCount
        error = Samples(count: blockLength)
        real = Samples(count: size)
        imaginary = Samples(count: size)
        variance = Samples(count: size)
        noise = Samples(count: binCount)
        sumReal = Samples(count: binCount)
        sumImaginary = Samples(count: binCount)
        expected = Samples(count: binCount)
        denominator = Samples(count: binCount)
        leakage = WindowLeakage(length: configuration.blockLength)
        forward = RealFFT(count: 2 * blockLength)
        inverse = RealInverseFFT(count: 2 * blockLength)
    }

    /// Knows nothing but how much of the reference's power is to be expected in each partition.
    func reset(expecting gains: borrowing Samples) {
        real.clear()
        imaginary.clear()
        noise.clear()
        error.clear()
        errorPower = 0
        isFresh = true
        for partition in 0..<partitionCount {
            (variance.pointer + partition * binCount)
                .update(repeating: gains.pointer[partition], count: binCount)
        }
    }

    /// Takes over what another has learnt.
    func copy(from other: PartitionedKalmanFilter) {
        real.copy(from: other.real)
        imaginary.copy(from: other.imaginary)
        variance.copy(from: other.variance)
        noise.copy(from: other.noise)
        error.copy(from: other.error)
        errorPower = other.errorPower
        isFresh = other.isFresh
    }

    /// Predicts the echo in a block, leaves the rest in `error`, and learns from it.
    func process(_ microphone: Span<Float>, _ reference: SpectrumHistory) {
        predict(reference)
        subtract(from: microphone)
        weigh()
        learn(reference)
    }

    /// The drift of the room, the predicted echo's spectrum and the power of its error.
    private func predict(_ reference: SpectrumHistory) {
        let count = binCount
        let drift = drift
        let own = 1 - spread
        let sumReal = sumReal.pointer
        let sumImaginary = sumImaginary.pointer
        let expected = expected.pointer
        sumReal.update(repeating: 0, count: count)
        sumImaginary.update(repeating: 0, count: count)
        expected.update(repeating: 0, count: count)
        for partition in 0..<partitionCount {
            let (x, xi, power) = reference.spectrum(blocksAgo: partition)
            let w = real.pointer + partition * count
            let wi = imaginary.pointer + partition * count
            let variance = variance.pointer + partition * count
            var sum: Float = 0
            for bin in 0..<count { sum += w[bin] * w[bin] + wi[bin] * wi[bin] }
            let alike = spread * sum / Float(count)
            for bin in 0..<count {
                let a = w[bin]
                let b = wi[bin]
                variance[bin] += drift * (alike + own * (a * a + b * b) - variance[bin])
                sumReal[bin] += x[bin] * a - xi[bin] * b
                sumImaginary[bin] += x[bin] * b + xi[bin] * a
                expected[bin] += power[bin] * variance[bin]
            }
        }
    }

    /// What the predicted echo leaves of the microphone, and its spectrum.
    private func subtract(from microphone: Span<Float>) {
        let length = blockLength
        let scale = 1 / Float(2 * length)
        let sumReal = sumReal.pointer
        let sumImaginary = sumImaginary.pointer
        let error = error.pointer
        inverse.withInput { bins in
            for bin in 0..<bins.count { bins[bin] = Complex(sumReal[bin], sumImaginary[bin]) }
        }
        inverse.transform()
        var power: Float = 0
        inverse.withOutput { echo in
            for index in 0..<length {
                error[index] = microphone[index] - scale * echo[length + index]
                power += error[index] * error[index]
            }
        }
        errorPower = power / Float(length)
        forward.withInput { input in
            for index in 0..<length {
                input[index] = 0
                input[length + index] = error[index]
            }
        }
        forward.transform()
        forward.withSpectrum { spectrum in
            for bin in 0..<spectrum.count {
                sumReal[bin] = spectrum[bin].real
                sumImaginary[bin] = spectrum[bin].imaginary
            }
        }
    }

    /// The power of what is no echo, and with it one over D.
    private func weigh() {
        leakage.process(expected, into: denominator)
        let expected = expected.pointer
        let noise = noise.pointer
        let denominator = denominator.pointer
        let share = isFresh ? 1 : 1 - smoothing
        isFresh = false
        for bin in 0..<binCount {
            let a = sumReal.pointer[bin]
            let b = sumImaginary.pointer[bin]
            noise[bin] += share * (a * a + b * b - noise[bin])
            let echo = max(0.5 * expected[bin], denominator[bin])
            denominator[bin] = 1 / (echo + noiseWeight * noise[bin] + Self.least)
        }
    }

    /// The correction of every partition, constrained to its first half, and its smaller uncertainty.
    private func learn(_ reference: SpectrumHistory) {
        let count = binCount
        let length = blockLength
        let scale = 1 / Float(2 * length)
        let e = sumReal.pointer
        let ei = sumImaginary.pointer
        let reciprocal = denominator.pointer
        for partition in 0..<partitionCount {
            let (x, xi, power) = reference.spectrum(blocksAgo: partition)
            let w = real.pointer + partition * count
            let wi = imaginary.pointer + partition * count
            let variance = variance.pointer + partition * count
            inverse.withInput { bins in
                for bin in 0..<count {
                    let step = variance[bin] * reciprocal[bin]
                    bins[bin] = Complex(
                        step * (x[bin] * e[bin] + xi[bin] * ei[bin]),
                        step * (x[bin] * ei[bin] - xi[bin] * e[bin]))
                    variance[bin] -= 0.5 * step * power[bin] * variance[bin]
                }
            }
            inverse.transform()
            inverse.withOutput { response in
                forward.withInput { input in
                    for index in 0..<length {
                        input[index] = scale * response[index]
                        input[length + index] = 0
                    }
                }
            }
            forward.transform()
            forward.withSpectrum { spectrum in
                for bin in 0..<count {
                    w[bin] += spectrum[bin].real
                    wi[bin] += spectrum[bin].imaginary
                }
            }
        }
    }

    /// Keeps D above zero where nothing is heard: far below the noise of 24 bits.
    private static let least: Float = 1e-12
}
