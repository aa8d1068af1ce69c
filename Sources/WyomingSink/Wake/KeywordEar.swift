import AudioCore
import Sensing
import Speech

/// Finds keywords in one client's sound; for one task at a time.
final class KeywordEar {
    /// Frames that are listened to at a time.
    static let blockFrames = 1024

    private let configuration: HearingConfiguration
    private let detections = DetectionRing(minimumCapacity: 64)
    private var detector: HearingDetector?
    private var rate = 0
    private var block = AudioBlock(channelCount: 1, capacity: KeywordEar.blockFrames)
    private var position = 0

    /// - Parameter configuration: with keywords.
    init(_ configuration: HearingConfiguration) {
        var configuration = configuration
        configuration.channel = 0
        configuration.referenceChannel = nil
        configuration.tellsUtterances = false
        self.configuration = configuration
    }

    /// Begins a stream.
    ///
    /// - Parameter rate: in Hz, 16000 to 384000.
    func begin(rate: Int) {
        position = 0
        if rate == self.rate, let detector { return detector.reset() }
        let detector = HearingDetector(configuration)
        detector.prepare(for: AudioFormat(sampleRate: Double(rate), channelCount: 1))
        self.detector = detector
        self.rate = rate
    }

    /// Listens to the next samples.
    ///
    /// - Returns: the numbers of the keywords that were found, and the frames of the stream at which they
    ///   ended.
    func hear(_ samples: ArraySlice<Float>) -> [(keyword: Int, endFrame: Int)] {
        guard let detector else { preconditionFailure("a stream begins before it is heard") }
        var rest = samples
        var found: [(keyword: Int, endFrame: Int)] = []
        while !rest.isEmpty {
            let part = rest.prefix(Self.blockFrames)
            block.startFrame = position
            block.setFrameCount(part.count)
            block.withMutableFrames(ofChannel: 0) { span in
                for index in span.indices { span[index] = part[part.startIndex + index] }
            }
            detector.process(block, into: detections)
            position += part.count
            rest = rest.dropFirst(part.count)
            while let detection = detections.pop() {
                guard case .wakeWordDetected(let word) = detection else { continue }
                found.append((word.keyword, word.endFrame))
            }
        }
        return found
    }
}
