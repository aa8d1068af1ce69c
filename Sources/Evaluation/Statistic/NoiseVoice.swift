import ComplexModule
import DSP
import Glibc
import RealModule

// Coloured noise is made in blocks: a spectrum of Gaussian lines with the wanted slope, transformed
// back, half overlapping under sine windows, whose squares add up to 1, so that the power is the same
// throughout. Below 500 Hz it is flat, as no microphone's noise goes on rising there.

/// White or coloured Gaussian noise of one source.
final class NoiseVoice {
    /// Samples of a block of coloured noise.
    private static let count = 32_768
    /// Where a slope ends downward, in Hz.
    private static let lowest = 500.0

    private var numbers: GaussianNumbers
    private let isWhite: Bool
    private var inverse: RealInverseFFT
    private var gains: [Float] = []
    private let window: [Float]
    private var output: [Float]
    private var place = 0

    /// Starts a source; at the carrier its density is that of white noise of variance 1.
    init(_ conditions: NoiseConditions, seed: UInt64, stream: UInt64) {
        let slope = conditions.slope
        numbers = GaussianNumbers(seed: seed, stream: stream)
        isWhite = slope == 0
        let count = isWhite ? 2 : Self.count
        inverse = RealInverseFFT(count: count)
        window = (0..<count).map { Float(sin(.pi * (Double($0) + 0.5) / Double(count))) }
        output = [Float](repeating: 0, count: count)
        place = count / 2
        guard !isWhite else { return }
        // A line in each bin but the first and last; its mirror image has the other half.
        let scale = 1 / Double(count).squareRoot()
        gains = (0..<count / 2).map { bin in
            let frequency = max(Double(bin) * conditions.sampleRate / Double(count), Self.lowest)
            let decibels = slope * log2(frequency / conditions.carrier)
            return bin == 0 ? 0 : Float(scale * pow(10, decibels / 20))
        }
        renderBlock()
        place = 0
    }

    /// The next sample.
    func next() -> Float {
        guard !isWhite else { return numbers.next() }
        if place == Self.count / 2 {
            renderBlock()
            place = 0
        }
        place += 1
        return output[place - 1]
    }

    /// Adds a block to the half of the last one that is left.
    private func renderBlock() {
        let half = Self.count / 2
        for index in 0..<half { output[index] = output[half + index] }
        for index in half..<Self.count { output[index] = 0 }
        inverse.withInput { input in
            for bin in gains.indices { input[bin] = numbers.complex() * Complex(gains[bin]) }
            input[half] = .zero
        }
        inverse.transform()
        inverse.withOutput { block in
            for index in 0..<Self.count { output[index] += block[index] * window[index] }
        }
    }
}
