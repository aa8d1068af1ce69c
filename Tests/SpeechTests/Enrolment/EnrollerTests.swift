import Foundation
import Sensing
import TestVectors
import Testing

@testable import Speech

struct EnrollerTests {
    static func enrol(_ recordings: [[Float]], speaks: Bool = true) -> Enrolment {
        Enroller(basis: SyntheticWord.basis, voice: SyntheticWord.voice(speaks: speaks))
            .enrol("word", recordings: recordings)
    }

    static func takes(_ count: Int, of word: Int = 1) -> [[Float]] {
        (0..<count).map { SyntheticWord.recording(word, take: $0) }
    }

    /// What is wrong with a recording alone.
    static func faults(_ samples: [Float], speaks: Bool = true) -> [RecordingFault] {
        let enrolment = enrol([samples], speaks: speaks)
        let isRefused = enrolment.keyword == nil
        #expect(isRefused)
        return enrolment.recordings[0].faults
    }

    @Test func `three recordings make a keyword of six templates, trimmed to the word`() throws {
        let enrolment = Self.enrol(Self.takes(3))
        let keyword = try #require(enrolment.keyword)
        #expect(keyword.name == "word")
        #expect(keyword.templates.count == 6)
        #expect(enrolment.compared == [0, 1, 2])
        #expect(enrolment.likenesses.count == 3)
        for (take, recording) in enrolment.recordings.enumerated() {
            #expect(recording.faults.isEmpty && recording.isKept)
            let word = try #require(recording.word)
            let end = 40 + 4 * (12 + take % 3)
            #expect(abs(word.lowerBound - 36) <= 3)
            #expect(abs(word.upperBound - (end + 4)) <= 5)
            #expect(try #require(recording.likeness) > SyntheticWord.basis.leastLikeness)
            let steps = TemplateCut.steps(of: word).count
            #expect(recording.templates.map(\.count) == [24 * steps, 24 * steps])
        }
        #expect(keyword.templates.allSatisfy { $0.spread > 0 })
        // A file keeps whole 127ths.
        let values = keyword.templates.flatMap(\.vectors).map { 127 * $0 }
        #expect(values.allSatisfy { abs($0 - $0.rounded()) < 1e-3 })
        // The threshold of 0.1 false accepts an hour.
        #expect(abs(keyword.threshold - (1 + 0.1 * log(20))) < 1e-9)
    }

    @Test func `the median of the background scores 0 and its best two-hundredth 1`() throws {
        let keyword = try #require(Self.enrol(Self.takes(3)).keyword)
        var spotter = EnrolledSpotter(keyword, dimension: 24)
        let background = SyntheticWord.basis.background
        let scores = stride(from: 0, to: background.count, by: 24).map { first in
            _ = spotter.process(background[first..<first + 24].map { Float($0) / 127 })
            return spotter.score
        }.sorted()
        #expect(abs(scores[scores.count / 2]) < 1e-4)
        #expect(abs(scores[scores.count - 1 - scores.count / 200] - 1) < 1e-4)
    }

    @Test func `the keyword is told in a stream and another word is not`() throws {
        let keyword = try #require(Self.enrol(Self.takes(3)).keyword)
        var configuration = HearingConfiguration(voice: SyntheticWord.voice())
        configuration.tellsUtterances = false
        configuration.keywords = [.enrolled(keyword)]
        configuration.embedding = SyntheticWord.embedding
        let stream =
            SyntheticWord.recording(2, take: 9) + SyntheticWord.recording(1, take: 7)
            + SyntheticWord.recording(3, take: 5)
        let whole = Listening.detections(HearingDetector(configuration), [stream])
        let words = HearingDetectorTests.words(whole)
        try #require(words.count == 1)
        let start = Double(SyntheticWord.recording(2, take: 9).count) / 16_000 + 0.4
        #expect(abs(Double(words[0].startFrame) / 16_000 - start) < 0.08)
        #expect(abs(Double(words[0].endFrame) / 16_000 - (start + 4 * 0.13)) < 0.12)
        #expect(words[0].score >= keyword.threshold)
        for size in [1, 37, 4096] {
            let found = Listening.detections(
                HearingDetector(configuration), [stream], blocksOf: size)
            #expect(found == whole)
        }
    }

    @Test func `another word among three is refused, and the two are kept`() throws {
        let enrolment = Self.enrol(Self.takes(2) + Self.takes(1, of: 2))
        #expect(enrolment.recordings.map(\.isKept) == [true, true, false])
        let faults = enrolment.recordings[2].faults
        try #require(faults.count == 1)
        guard case .unlike(let likeness, let least, others: 2) = faults[0] else {
            Issue.record("\(faults)")
            return
        }
        #expect(likeness < least)
        let templateCount = enrolment.keyword?.templates.count
        #expect(templateCount == 4)
    }

    @Test func `of two different words both are refused`() {
        let enrolment = Self.enrol(Self.takes(1) + Self.takes(1, of: 2))
        let isRefused = enrolment.keyword == nil
        #expect(isRefused)
        for recording in enrolment.recordings {
            guard case .unlike(_, _, others: 1) = recording.faults.first else {
                Issue.record("\(recording.faults)")
                return
            }
        }
    }

    @Test func `of more than twenty recordings the most alike are kept`() throws {
        let enrolment = Self.enrol(Self.takes(22))
        let keptCount = enrolment.recordings.count { $0.isKept }
        let faults = enrolment.recordings.flatMap(\.faults)
        let templateCount = enrolment.keyword?.templates.count
        #expect(keptCount == 20)
        #expect(faults.isEmpty)
        #expect(templateCount == 40)
        let likenesses = enrolment.recordings.compactMap(\.likeness).sorted()
        let left = enrolment.recordings.filter { !$0.isKept }.compactMap(\.likeness)
        try #require(left.count == 2 && likenesses.count == 22)
        #expect(left.allSatisfy { $0 < likenesses[11] })
    }

    @Test func `a recording too quiet, too short or too long says so`() {
        guard
            case .quiet(let level) = Self.faults(
                SyntheticWord.recording(1, take: 0, level: 0.003, noise: 1e-6)
            ).first
        else {
            Issue.record("not quiet")
            return
        }
        #expect(level < -50)
        let word = SyntheticWord.recording(1, take: 0)
        let cut = Array(word[..<7800]) + [Float](repeating: 1e-4, count: 6400)
        #expect(Self.faults(cut).contains { if case .short = $0 { true } else { false } })
        let middle = Array(word[6400..<word.count - 6400])
        let long = Array(word[..<6400]) + (0..<5).flatMap { _ in middle } + Array(word[..<6400])
        #expect(Self.faults(long).contains { if case .long = $0 { true } else { false } })
    }

    @Test func `a word that lasts twice as long as in the others is refused`() {
        let word = SyntheticWord.recording(1, take: 0)
        let middle = Array(word[6400..<word.count - 6400])
        let long = Array(word[..<6400]) + middle + middle + middle + Array(word[..<6400])
        let enrolment = Self.enrol(Self.takes(2) + [long])
        guard case .unusualDuration(let seconds, let usual) = enrolment.recordings[2].faults.first
        else {
            Issue.record("\(enrolment.recordings[2].faults)")
            return
        }
        #expect(seconds > 2 * usual)
        let templateCount = enrolment.keyword?.templates.count
        #expect(templateCount == 4)
    }

    @Test func `a recording whose peaks are cut off says so`() {
        let clipped = SyntheticWord.recording(1, take: 0, level: 2).map { min(max($0, -0.4), 0.4) }
        #expect(Self.faults(clipped).contains { if case .clipped = $0 { true } else { false } })
    }

    @Test func `a word in loud noise says so`() {
        let noisy = SyntheticWord.recording(1, take: 0, noise: 0.08)
        #expect(Self.faults(noisy).contains { if case .noisy = $0 { true } else { false } })
    }

    @Test func `what is no speech says so`() {
        let faults = Self.faults(SyntheticWord.recording(1, take: 0), speaks: false)
        #expect(
            faults.contains {
                if case .noSpeech(let probability) = $0 { probability < 0.01 } else { false }
            })
    }

    @Test(arguments: [0, 1, 399, 400, 16_000])
    func `silence, constants and square waves of any length make no keyword`(count: Int) {
        #expect(Self.faults([Float](repeating: 0, count: count)) == [.noWord])
        #expect(!Self.faults([Float](repeating: 0.5, count: count)).isEmpty)
        #expect(!Self.faults((0..<count).map { $0 / 40 % 2 == 0 ? 0.5 : -0.5 }).isEmpty)
    }

    @Test func `nothing enrols to nothing`() {
        let enrolment = Self.enrol([])
        let isEmpty = enrolment.keyword == nil && enrolment.recordings.isEmpty
        #expect(isEmpty)
    }
}
