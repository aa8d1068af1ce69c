import App
import AudioCore
import Sensing
import Speech

/// Listens for keywords and keeps their scores and what was told.
struct KeywordListening {
    /// A keyword that was told.
    struct Sighting {
        var word: WakeWord
        /// The frame at which it was told: the end of the 10 ms in which it came out.
        var toldFrame: Int
    }

    /// A score that is worth keeping.
    struct Score {
        /// The first frame of its step.
        var frame: Int
        var value: Float
    }

    /// Keeps scores from a floor on, by keyword.
    final class Scores: HearingObserver {
        /// Scores below are of no interest.
        static let floor: Float = 1
        var byKeyword: [[Score]]

        init(keywords: Int) {
            byKeyword = Array(repeating: [], count: keywords)
        }

        func hearingStep(startFrame: Int, energies: [Float], speech: Float, scores: [Float]) {
            for (keyword, score) in scores.enumerated() where score >= Self.floor {
                byKeyword[keyword].append(Score(frame: startFrame, value: score))
            }
        }
    }

    /// The scores from the floor on, by keyword.
    let scores: [[Score]]
    /// What was told, in order.
    let sightings: [Sighting]
    /// Seconds that were listened to.
    let duration: Double
    /// The stream's rate in Hz.
    let sampleRate: Double

    /// Listens to a source to its end.
    init(_ source: any AudioSource, hearing: HearingConfiguration) throws {
        var source = source
        let observer = Scores(keywords: hearing.keywords.count)
        let detector = HearingDetector(hearing, observer: observer)
        detector.prepare(for: source.format)
        let ring = DetectionRing(minimumCapacity: 1024)
        var block = AudioBlock(
            channelCount: source.format.channelCount,
            capacity: Int(source.format.sampleRate / 100))
        var sightings: [Sighting] = []
        var frameCount = 0
        try source.read(into: &block)
        while block.frameCount > 0 {
            detector.process(block, into: ring)
            frameCount += block.frameCount
            while let detection = ring.pop() {
                guard case .wakeWordDetected(let word) = detection else { continue }
                sightings.append(Sighting(word: word, toldFrame: frameCount))
            }
            try source.read(into: &block)
        }
        scores = observer.byKeyword
        self.sightings = sightings
        sampleRate = source.format.sampleRate
        duration = Double(frameCount) / sampleRate
    }

    /// The greatest score of a keyword in steps that begin in a range of frames; nil below the floor.
    func best(_ keyword: Int, in frames: Range<Int>) -> Float? {
        scores[keyword].lazy.filter { frames.contains($0.frame) }.map(\.value).max()
    }

    /// The scores of a keyword's events: the greatest of each run of scores without a second's pause.
    func events(_ keyword: Int) -> [Float] {
        var events: [Float] = []
        var last = Int.min / 2
        for score in scores[keyword] {
            if Double(score.frame - last) <= sampleRate, let event = events.last {
                events[events.count - 1] = max(event, score.value)
            } else {
                events.append(score.value)
            }
            last = score.frame
        }
        return events
    }
}
