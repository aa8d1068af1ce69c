import AudioCore
import DSP
import Sensing
import Speech

/// Remembers what a microphone heard lately, so that an utterance can be cut out when it is over.
///
/// A sink for the audio thread, which allocates nothing; another thread may cut.
final class UtteranceMemory: AudioSink, Sendable {
    private let history: SampleHistory
    private let channel: Int
    private let sampleRate: Double

    /// Allocates the memory of the longest utterance.
    init(format: AudioFormat, hearing: HearingConfiguration) {
        channel = hearing.channel
        sampleRate = format.sampleRate
        // An utterance is known a second after its hold time at the latest, and is cut within another.
        let seconds =
            UtteranceRecorder.preRoll + hearing.maximumLength + hearing.endOfSpeech.upperBound + 2
        history = SampleHistory(capacity: Int(seconds * format.sampleRate))
    }

    /// Remembers a block.
    func write(_ block: borrowing AudioBlock) {
        block.withChannel(channel) { history.append($0) }
    }

    /// What was heard of an utterance, at 16 kHz.
    ///
    /// - Parameters:
    ///   - preRoll: seconds before it that belong to it, as far as there are any.
    ///   - postRoll: seconds behind it, as far as they have been heard.
    /// - Returns: nothing where it has been forgotten.
    func samples(of utterance: Utterance, preRoll: Double, postRoll: Double) -> [Float] {
        let first = utterance.startFrame - Int(preRoll * sampleRate)
        let end = utterance.endFrame + Int(postRoll * sampleRate)
        let frames = history.frames(max(0, first)..<max(0, first, end))
        var resampler = RationalResampler.toSpeechRate(from: sampleRate)
        var output = [Float](
            repeating: 0, count: resampler.outputCapacity(for: frames.count))
        let count = resampler.process(frames.span, into: &output)
        return Array(output.prefix(count))
    }
}
