import AudioCore

/// Noise added to speech by the ratio of the largest frames' energies, as Picovoice's benchmark of
/// wake words does.
enum AddedNoise {
    /// Samples of a frame: 128 ms.
    static let frame = 2048

    /// The largest energy of a frame; of all, where there are fewer samples.
    static func largestFrame(_ samples: [Float]) -> Float {
        func energy(_ range: Range<Int>) -> Float {
            samples[range].reduce(0) { $0 + $1 * $1 }
        }
        guard samples.count >= frame else { return energy(samples.indices) }
        return stride(from: 0, through: samples.count - frame, by: frame)
            .map { energy($0..<$0 + frame) }.max() ?? 0
    }

    /// Adds noise.
    ///
    /// - Parameters:
    ///   - noise: goes round.
    ///   - offset: the sample of the noise that comes first.
    ///   - speech: what the ratio is to.
    ///   - ratio: in dB.
    static func add(
        _ noise: [Float], from offset: Int, to samples: inout [Float], speech: [Float],
        ratio: Double
    ) {
        let part = samples.indices.map { noise[(offset + $0) % noise.count] }
        let loudest = largestFrame(part)
        guard loudest > 0 else { return }
        let gain = (largestFrame(speech) / loudest / Float(Decibels(ratio).power)).squareRoot()
        for index in samples.indices { samples[index] += gain * part[index] }
    }

    /// Adds white noise of a mean square of 1e-8, -77 dBFS.
    ///
    /// - Parameter seed: the same seed gives the same noise.
    static func addFaint(to samples: inout [Float], seed: Int) {
        var state = UInt32(truncatingIfNeeded: seed)
        for index in samples.indices {
            state = state &* 1_664_525 &+ 1_013_904_223
            samples[index] += 1.7e-4 * (Float(state >> 8) / 8_388_608 - 1)
        }
    }
}
