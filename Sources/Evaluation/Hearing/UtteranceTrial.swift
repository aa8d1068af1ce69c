import AudioCore
import Sensing
import Speech

/// What becomes of speech in noise.
struct UtteranceTrial: Sendable {
    /// Seconds of quiet that end an utterance here.
    static let hold = 0.5

    /// Seconds from the speech's beginning to the utterance's; nil when there was none.
    var onset: Double?
    /// Whether `BeginningOracle` hears the speech's beginning; nil where there is no noise.
    var isBeginningHeard: Bool?
    /// Seconds from the speech's end and the hold time to the moment of telling; nil when never.
    var end: Double?
    /// Seconds that utterances lasted which have nothing to do with the speech.
    var strays: [Double] = []
    /// Seconds without speech.
    var noiseDuration: Double

    /// Listens.
    ///
    /// - Parameters:
    ///   - samples: at 16 kHz.
    ///   - speech: where it lies; empty where there is none.
    init(_ samples: [Float], speech: Range<Int>, voice: VoiceModel) {
        var configuration = HearingConfiguration(voice: voice)
        configuration.endOfSpeech = Self.hold...Self.hold
        let detector = HearingDetector(configuration)
        let rate = Double(SpeechSamples.rate)
        var source = SampleSource(samples, sampleRate: rate)
        detector.prepare(for: source.format)
        let ring = DetectionRing(minimumCapacity: 64)
        var block = AudioBlock(channelCount: 1, capacity: SpeechSamples.frame)
        // An utterance belongs to the speech when it touches it, a fifth of a second forgiven.
        let near =
            speech.isEmpty ? speech : speech.lowerBound - 3200..<speech.upperBound + 3200
        noiseDuration = Double(samples.count - near.count) / rate
        var told = 0
        func take(_ detection: Detection) {
            guard case .utteranceEnded(let utterance) = detection else { return }
            guard near.overlaps(utterance.startFrame..<utterance.endFrame) else {
                strays.append(Double(told - utterance.startFrame) / rate)
                return
            }
            onset = onset ?? Double(utterance.startFrame - speech.lowerBound) / rate
            end = Double(told - speech.upperBound) / rate - Self.hold
        }
        source.read(into: &block)
        while block.frameCount > 0 {
            detector.process(block, into: ring)
            told += block.frameCount
            while let detection = ring.pop() { take(detection) }
            source.read(into: &block)
        }
        detector.finish(into: ring)
        while let detection = ring.pop() { take(detection) }
    }
}
