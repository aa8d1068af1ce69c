import AudioCore
import AudioFile
import Glibc
import Sensing
import Speech

extension HeardStreams {
    /// Keeps what a detector sees.
    private final class Steps: HearingObserver {
        var speech: [Float] = []
        var scores: [[Float]]

        init(keywords: Int) {
            scores = Array(repeating: [], count: keywords)
        }

        func hearingStep(startFrame: Int, energies: [Float], speech: Float, scores: [Float]) {
            self.speech.append(speech)
            for (keyword, score) in scores.enumerated() { self.scores[keyword].append(score) }
        }
    }

    /// The toolkit's own hearing of the streams: voice activity alone on those for it, all keywords on
    /// the others, one stream after the other.
    static func toolkit(
        _ streams: [SpeechStream], in folder: String, _ hearing: HearingConfiguration
    ) throws -> HeardStreams {
        var heard = HeardStreams(name: "noctule")
        var bare = hearing
        bare.keywords = []
        let progress = ProgressLine("noctule")
        progress.expect(streams.count)
        defer { progress.clear() }
        for (what, isVoice, configuration) in [
            ("voice activity and utterances", true, bare),
            ("and \(hearing.keywords.count) keywords", false, hearing),
        ] {
            var seconds = 0.0
            var hours = 0.0
            for stream in streams where (stream.kind == .voice) == isVoice {
                defer { progress.advance() }
                if !isVoice && hearing.keywords.isEmpty { continue }
                seconds += try heard.listen(to: stream, in: folder, configuration)
                hours += stream.duration / 3600
            }
            if hours > 0 { heard.costs.append((what, seconds, hours)) }
        }
        return heard
    }

    /// Returns the CPU seconds that it took.
    private mutating func listen(
        to stream: SpeechStream, in folder: String, _ configuration: HearingConfiguration
    ) throws -> Double {
        let source = try AudioFileSource(path: folder + "/" + stream.file)
        let steps = Steps(keywords: configuration.keywords.count)
        let detector = HearingDetector(configuration, observer: steps)
        detector.prepare(for: source.format)
        let ring = DetectionRing(minimumCapacity: 1024)
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: 1600)
        let began = Self.processorSeconds()
        try source.read(into: &block)
        while block.frameCount > 0 {
            detector.process(block, into: ring)
            while let detection = ring.pop() {
                if case .wakeWordDetected = detection, stream.kind == .negative {
                    told[stream.condition, default: 0] += 1
                }
            }
            try source.read(into: &block)
        }
        let seconds = Self.processorSeconds() - began
        if stream.kind == .voice {
            scores["voice", default: [:]][stream.file] = steps.speech
        }
        for (keyword, values) in zip(configuration.keywords, steps.scores) {
            scores[keyword.name, default: [:]][stream.file] = values
        }
        return seconds
    }

    private static func processorSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
