import AudioCore
import Sensing
import Speech

/// What becomes of one word in noise.
struct UtteranceTrial: Sendable {
    /// Seconds of quiet that end an utterance here.
    static let hold = 0.5

    /// Seconds from the word's beginning to the utterance's; nil when there was none.
    var onset: Double?
    /// Seconds from the word's end and the hold time to the moment of telling; nil when never.
    var end: Double?
    /// Utterances that have nothing to do with the word.
    var strayCount = 0
    /// Seconds of noise alone.
    var noiseDuration = 0.0

    init(_ mixture: SpeechMixture, voice: VoiceModel) {
        var configuration = HearingConfiguration(voice: voice)
        configuration.endOfSpeech = Self.hold...Self.hold
        let detector = HearingDetector(configuration)
        let rate = Double(SpeechSamples.rate)
        detector.prepare(for: AudioFormat(sampleRate: rate, channelCount: 1))
        let ring = DetectionRing(minimumCapacity: 64)
        var block = AudioBlock(channelCount: 1, capacity: SpeechSamples.frame)
        // An utterance belongs to the word when it touches it, a fifth of a second forgiven.
        let near = mixture.word.lowerBound - 3200..<mixture.word.upperBound + 3200
        noiseDuration = Double(mixture.samples.count - near.count) / rate
        for start in stride(from: 0, to: mixture.samples.count, by: SpeechSamples.frame) {
            let count = min(SpeechSamples.frame, mixture.samples.count - start)
            block.setFrameCount(count)
            block.startFrame = start
            block.withMutableChannel(0) { room in
                for index in 0..<count { room[index] = mixture.samples[start + index] }
            }
            detector.process(block, into: ring)
            while let detection = ring.pop() {
                guard case .utteranceEnded(let utterance) = detection else { continue }
                guard near.overlaps(utterance.startFrame..<utterance.endFrame) else {
                    strayCount += 1
                    continue
                }
                onset =
                    onset ?? Double(utterance.startFrame - mixture.word.lowerBound) / rate
                end =
                    Double(start + count - mixture.word.upperBound) / rate - Self.hold
            }
        }
    }
}
