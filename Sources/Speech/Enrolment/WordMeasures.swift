/// What a word in a recording measures.
public struct WordMeasures: Equatable, Sendable {
    /// Seconds from the word's beginning to its end, padding included.
    public var duration: Double
    /// The mean square in dBFS.
    public var level: Double
    /// The word's level over the recording's pauses, in dB; nil where there are too few of them, or
    /// digital silence.
    public var signalToNoise: Double?
    /// The share of samples that stand still at the word's peak, 0…1.
    public var clippedShare: Double
    /// The mean probability of speech, 0…1.
    public var speech: Double

    /// Samples within this part of the peak stand at it.
    private static let peakMargin: Float = 1 / 512
    /// Frames of pause that are enough to tell its level.
    private static let leastPauseFrames = 10
    /// Frames beside the word that are no pause.
    private static let margin = 5
    /// What lies so far below the word, in dB, is digital silence.
    private static let depth: Float = 60

    /// Measures a word.
    ///
    /// - Parameters:
    ///   - word: its frames of 10 ms.
    ///   - samples: of the recording, at 16 kHz.
    ///   - levels: of its frames, in dB.
    ///   - speech: probabilities of its steps.
    init(_ word: Range<Int>, samples: [Float], levels: [Float], speech: [Float]) {
        let hop = SpeechFrontEnd.hop
        duration = Double(word.count * hop) / Double(SpeechFrontEnd.sampleRate)
        let last = (word.upperBound - 1) * hop + SpeechFrontEnd.frameCount
        let said = samples[word.lowerBound * hop..<min(samples.count, last)]
        let square = said.reduce(0) { $0 + Double($1) * Double($1) } / Double(said.count)
        level = Double(Decibel.level(Float(max(square, 1e-20))))
        clippedShare = Self.clippedShare(said)
        signalToNoise = Self.signalToNoise(word, levels: levels)
        let frames = HearingDetector.framesPerStep
        let steps = word.lowerBound / frames..<min(speech.count, (word.upperBound + 1) / frames)
        self.speech =
            steps.reduce(0) { $0 + Double(speech[$1]) } / Double(max(1, steps.count))
    }

    /// The share of samples of which the two before stand at the peak, too.
    private static func clippedShare(_ samples: ArraySlice<Float>) -> Double {
        let peak = samples.reduce(0) { max($0, abs($1)) }
        guard peak > 0 else { return 0 }
        var run = 0
        var count = 0
        for sample in samples {
            run = abs(sample) >= peak * (1 - peakMargin) ? run + 1 : 0
            if run >= 3 { count += 1 }
        }
        return Double(count) / Double(samples.count)
    }

    private static func signalToNoise(_ word: Range<Int>, levels: [Float]) -> Double? {
        let loud = levels[word].sorted()[(word.count - 1) * 9 / 10]
        let pause = levels.indices.filter {
            $0 < word.lowerBound - margin || $0 >= word.upperBound + margin
        }.map { levels[$0] }.filter { $0 > loud - depth }.sorted()
        guard pause.count >= leastPauseFrames else { return nil }
        return Double(loud - pause[pause.count / 2])
    }
}
