/// A word in noise, with noise alone before and after it.
struct SpeechMixture {
    /// Seconds of noise before the recording and after it.
    static let lead = 2.0
    static let tail = 2.5

    /// At 16 kHz.
    let samples: [Float]
    /// Where the word lies.
    let word: Range<Int>

    /// Mixes as `AddedNoise` does.
    ///
    /// - Parameters:
    ///   - ratio: in dB; nil adds only faint white noise.
    ///   - offset: of the noise, in samples; it goes round.
    init(recording: [Float], word: Range<Int>, noise: [Float], ratio: Double?, offset: Int) {
        let lead = Int(Self.lead * Double(SpeechSamples.rate))
        let tail = Int(Self.tail * Double(SpeechSamples.rate))
        var mixed = [Float](repeating: 0, count: lead + recording.count + tail)
        for index in recording.indices { mixed[lead + index] = recording[index] }
        AddedNoise.addFaint(to: &mixed, seed: offset)
        if let ratio {
            AddedNoise.add(noise, from: offset, to: &mixed, speech: recording, ratio: ratio)
        }
        samples = mixed
        self.word = word.lowerBound + lead..<word.upperBound + lead
    }
}
