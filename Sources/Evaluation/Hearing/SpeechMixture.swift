import AudioCore

/// A word in noise, with noise alone before and after it.
struct SpeechMixture {
    /// Seconds of noise before the recording and after it.
    static let lead = 2.0
    static let tail = 2.5

    /// At 16 kHz.
    let samples: [Float]
    /// Where the word lies.
    let word: Range<Int>

    /// Mixes by the ratio of the largest frames' energies, as Picovoice's benchmark of wake words
    /// does.
    ///
    /// - Parameters:
    ///   - ratio: in dB; nil adds only faint white noise.
    ///   - offset: of the noise, in samples; it goes round.
    init(recording: [Float], word: Range<Int>, noise: [Float], ratio: Double?, offset: Int) {
        let lead = Int(Self.lead * Double(SpeechSamples.rate))
        let tail = Int(Self.tail * Double(SpeechSamples.rate))
        var mixed = [Float](repeating: 0, count: lead + recording.count + tail)
        for index in recording.indices { mixed[lead + index] = recording[index] }
        var state = UInt32(truncatingIfNeeded: offset)
        // A mean square of 1e-8: -77 dBFS.
        for index in mixed.indices {
            state = state &* 1_664_525 &+ 1_013_904_223
            mixed[index] += 1.7e-4 * (Float(state >> 8) / 8_388_608 - 1)
        }
        if let ratio {
            let part = mixed.indices.map { noise[(offset + $0) % noise.count] }
            let speech = SpeechSamples.powers(recording).max() ?? 0
            let loudest = SpeechSamples.powers(part).max() ?? 0
            let gain =
                loudest > 0 ? (speech / loudest / Float(Decibels(ratio).power)).squareRoot() : 0
            for index in mixed.indices { mixed[index] += gain * part[index] }
        }
        samples = mixed
        self.word = word.lowerBound + lead..<word.upperBound + lead
    }
}
