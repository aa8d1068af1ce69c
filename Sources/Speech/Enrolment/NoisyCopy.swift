/// A recording once more in pink noise: what a template of it is like in a noisy room.
enum NoisyCopy {
    /// Samples of noise in front of the recording: 1 s, in which the normalisation settles.
    static let lead = SpeechFrontEnd.sampleRate
    /// The ratio of the loudest frames of recording and noise, in dB.
    private static let ratio: Float = 10

    /// The lead, then the recording, both in noise.
    ///
    /// The noise's loudest frame of 25 ms is 10 dB below the recording's; nothing is clipped.
    static func samples(_ recording: [Float], seed: UInt64) -> [Float] {
        var noise = PinkNoise(seed: seed)
        var samples = (0..<lead + recording.count).map { _ in noise.next() }
        let loudest = greatestEnergy(samples)
        guard loudest > 0 else { return samples }
        let power = Decibel.power(-ratio) * greatestEnergy(recording) / loudest
        let gain = power.squareRoot()
        for index in samples.indices {
            samples[index] = gain * samples[index] + (index < lead ? 0 : recording[index - lead])
        }
        return samples
    }

    private static func greatestEnergy(_ samples: [Float]) -> Float {
        let count = SpeechFrontEnd.frameCount
        guard samples.count > count else { return samples.reduce(0) { $0 + $1 * $1 } }
        return stride(from: 0, through: samples.count - count, by: SpeechFrontEnd.hop).reduce(0) {
            max($0, samples[$1..<$1 + count].reduce(0) { $0 + $1 * $1 })
        }
    }
}
