import AudioCore
import Events

extension EventData {
    /// Tells a wake word that was found outside: the service says neither where it began, nor how sure
    /// it is, nor how loud the word was, so it is a moment with the score 1 and 0 dB.
    static func wakeWordDetected(_ word: HeardOutside, of format: AudioFormat) -> EventData {
        let frame = Int((word.second * format.sampleRate).rounded())
        return .wakeWordDetected(
            WakeWordData(
                keyword: word.keyword, score: 1, start: word.second, end: word.second,
                startFrame: frame, frame: frame, signalToNoise: 0))
    }
}
