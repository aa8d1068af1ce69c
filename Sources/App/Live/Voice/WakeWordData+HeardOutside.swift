import Events

extension WakeWordData {
    /// Tells a wake word that was found outside: the service says neither where it began, nor how sure
    /// it is, nor how loud the word was, so it is a moment with the score 1 and 0 dB.
    init(_ word: HeardOutside, sampleRate: Double) {
        let frame = Int((word.second * sampleRate).rounded())
        self.init(
            keyword: word.keyword, score: 1, start: word.second, end: word.second,
            startFrame: frame, frame: frame, level: nil, signalToNoise: 0)
    }
}
