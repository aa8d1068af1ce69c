import AudioCore
import Sensing
import Speech

/// What hearing makes of words and of what is between them.
struct WordHearing: Sendable {
    /// Words that were told, that were in an utterance, and all.
    var told = 0
    var uttered = 0
    var wordCount = 0
    /// What was told although nobody said it.
    var falseAccepts = 0
    var falseUtterances = 0
    /// Seconds.
    var duration = 0.0

    /// What is forgiven at both ends of a word, in samples: half a second.
    private static let slack = 8_000

    /// Listens.
    ///
    /// - Parameters:
    ///   - microphone: at 16 kHz.
    ///   - reference: what was played meanwhile; nil where nothing is cancelled.
    init(
        _ words: [WordScene.Word], microphone: [Float], reference: [Float]?,
        hearing: HearingConfiguration
    ) {
        var hearing = hearing
        hearing.channel = 0
        hearing.referenceChannel = reference == nil ? nil : 1
        let detector = HearingDetector(hearing)
        let rate = Double(SpeechSamples.rate)
        let format = AudioFormat(sampleRate: rate, channelCount: 2)
        detector.prepare(for: format)
        let ring = DetectionRing(minimumCapacity: 1_024)
        var block = AudioBlock(channelCount: 2, capacity: 1_600)
        var hits = Set<Int>()
        var covered = Set<Int>()
        func near(_ start: Int, _ end: Int) -> [Int] {
            words.indices.filter {
                words[$0].range.lowerBound - Self.slack < end
                    && start < words[$0].range.upperBound + Self.slack
            }
        }
        func take() {
            while let detection = ring.pop() {
                switch detection {
                case .wakeWordDetected(let word):
                    let own = near(word.startFrame, word.endFrame)
                        .filter { words[$0].keyword == word.keyword }
                    if own.isEmpty { falseAccepts += 1 }
                    hits.formUnion(own)
                case .utteranceEnded(let utterance):
                    let own = near(utterance.startFrame, utterance.endFrame)
                    if own.isEmpty { falseUtterances += 1 }
                    covered.formUnion(own)
                default:
                    break
                }
            }
        }
        for start in stride(from: 0, to: microphone.count, by: block.capacity) {
            let count = min(block.capacity, microphone.count - start)
            block.startFrame = start
            block.setFrameCount(count)
            for channel in 0..<2 {
                block.withMutableChannel(channel) { room in
                    for index in 0..<count {
                        room[index] =
                            channel == 0
                            ? microphone[start + index] : reference?[start + index] ?? 0
                    }
                }
            }
            detector.process(block, into: ring)
            take()
        }
        detector.finish(into: ring)
        take()
        told = hits.count
        uttered = covered.count
        wordCount = words.count
        duration = Double(microphone.count) / rate
    }

    /// Both together.
    static func + (left: WordHearing, right: WordHearing) -> WordHearing {
        var sum = left
        sum.told += right.told
        sum.uttered += right.uttered
        sum.wordCount += right.wordCount
        sum.falseAccepts += right.falseAccepts
        sum.falseUtterances += right.falseUtterances
        sum.duration += right.duration
        return sum
    }
}
