import Foundation
import Testing

@testable import Evaluation

struct SpeechFiguresTests {
    @Test func `the area is the share of pairs in the right order, ties counted half`() {
        var state: UInt32 = 7
        func values(_ count: Int, plus: Int) -> [Float] {
            (0..<count).map { _ in
                state = state &* 1_664_525 &+ 1_013_904_223
                return Float(Int(state >> 28) + plus)
            }
        }
        let speech = values(60, plus: 4)
        let others = values(90, plus: 0)
        var sum = 0.0
        for one in speech {
            for other in others { sum += one > other ? 1 : one == other ? 0.5 : 0 }
        }
        let area = AreaUnderCurve.area(speech: speech, others: others)
        #expect(abs(area - sum / 5400) < 1e-12)
        #expect(AreaUnderCurve.area(speech: [1], others: [1]) == 0.5)
        #expect(AreaUnderCurve.area(speech: [], others: others).isNaN)
    }

    @Test func `events are peaks a second apart, greatest first`() {
        var scores = [Float](repeating: 0, count: 300)
        scores[10] = 3
        scores[40] = 4
        scores[95] = 2
        scores[290] = 1
        #expect(StepScores.events(scores) == [4, 2, 1])
        #expect(StepScores.events([Float](repeating: 0.5, count: 100)).isEmpty)
        #expect(StepScores.events([]).isEmpty)
    }

    @Test func `the greatest score of a word is that of the steps that begin in it`() {
        let scores: [Float] = [9, 1, 2, 3, 9]
        #expect(StepScores.greatest(scores, from: 0.02, to: 0.08) == 3)
        #expect(StepScores.greatest(scores, from: 0.021, to: 0.06) == 2)
        #expect(StepScores.greatest(scores, from: 1, to: 2) == nil)
    }

    static func stream(
        _ kind: SpeechStream.Kind, _ condition: String, seconds: Double,
        words: [SpeechStream.Word] = []
    ) -> SpeechStream {
        SpeechStream(
            file: condition, kind: kind, condition: condition, duration: seconds, words: words)
    }

    @Test func `steps are speech between the edges, and at the edges nothing`() {
        var stream = Self.stream(.voice, "clean", seconds: 1)
        stream.speech = [.init(start: 0.3, end: 0.6)]
        let signs = VoiceFigures.labels(stream).map { $0.map { $0 ? "#" : "." } ?? "?" }
        // Steps 13…16 and 28…31 have their middle within 40 ms of an edge.
        #expect(
            signs.joined()
                == String(repeating: ".", count: 13) + "????" + String(repeating: "#", count: 11)
                + "????" + String(repeating: ".", count: 18))
    }

    @Test func `misses are counted at the threshold that the negatives' hours allow`() {
        let words = [
            SpeechStream.Word(keyword: "a", speaker: "1", start: 0, end: 1),
            SpeechStream.Word(keyword: "a", speaker: "2", start: 1, end: 2),
            SpeechStream.Word(keyword: "b", speaker: "1", start: 2, end: 3),
        ]
        let streams = [
            Self.stream(.words, "clean", seconds: 3, words: words),
            Self.stream(.negative, "English speech", seconds: 7200),
            Self.stream(.negative, "music", seconds: 7200),
        ]
        var heard = HeardStreams(name: "x")
        var speech = [Float](repeating: 0, count: 1000)
        speech[100] = 0.9
        speech[500] = 0.5
        var said = [Float](repeating: 0, count: 150)
        said[20] = 0.7
        said[70] = 0.4
        heard.scores["a"] = [
            "clean": said, "English speech": speech,
            "music": [Float](repeating: 1, count: 1000),
        ]
        var figures = KeywordFigures(streams: streams, keyword: "a")
        #expect(figures.speechHours == 2)
        // Two hours allow none at 0.1 an hour, one at 0.5, all at 1.
        #expect(figures.threshold(heard, perHour: 0.1) == Float(0.9).nextUp)
        #expect(figures.threshold(heard, perHour: 0.5) == Float(0.5).nextUp)
        #expect(figures.threshold(heard, perHour: 1) == Float(0.5).nextUp)
        func misses(_ threshold: Float) -> [Int] {
            let found = figures.misses(heard, "clean", threshold: threshold)
            return [found.missed, found.count]
        }
        #expect(misses(0.5) == [1, 2])
        #expect(misses(0.7) == [1, 2])
        #expect(misses(Float(0.7).nextUp) == [2, 2])
        figures.excluded = ["2"]
        #expect(misses(0.5) == [0, 1])
    }

    @Test func `a model's file says whom it learnt from, or does not`() throws {
        func speakers(_ json: String) throws -> Set<String>? {
            try ModelProvenance.speakers(Data(json.utf8))
        }
        #expect(try speakers(#"{"provenance": {"speakers": ["a", "b"]}}"#) == ["a", "b"])
        #expect(try speakers(#"{"provenance": {"seed": 1}}"#) == nil)
        #expect(try speakers("{}") == nil)
    }
}
