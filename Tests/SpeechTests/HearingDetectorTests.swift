import AudioCore
import Foundation
import Sensing
import TestVectors
import Testing

@testable import Speech

struct HearingDetectorTests {
    static func utterances(_ detections: [Detection]) -> [Utterance] {
        detections.compactMap {
            if case .utteranceEnded(let utterance) = $0 { utterance } else { nil }
        }
    }

    static func words(_ detections: [Detection]) -> [WakeWord] {
        detections.compactMap { if case .wakeWordDetected(let word) = $0 { word } else { nil } }
    }

    @Test(arguments: [16_000.0, 44_100, 48_000])
    func `a burst is an utterance with its times and levels, at any rate`(rate: Double) throws {
        let samples = Listening.bursts([1...1.3, 2.5...2.8], duration: 4, rate: rate)
        let detections = Listening.detections(
            HearingDetector(Listening.configuration()), [samples], rate: rate)
        let utterances = Self.utterances(detections)
        try #require(utterances.count == 2)
        for (utterance, start) in zip(utterances, [1.0, 2.5]) {
            // An onset is told 40 ms early.
            #expect(abs(Double(utterance.startFrame) / rate - start + 0.04) < 0.03)
            // The normalisation lets a steady sound fade within its memory of 0.4 s.
            #expect((0.05...0.35).contains(Double(utterance.endFrame) / rate - start))
            #expect(utterance.endReason == .silence)
        }
        // A noise of peaks 0.3 has a mean square of 0.03 in its band of the rate.
        let share = 7375.0 / (rate / 2)
        let expected = 10 * log10(2 * 0.03 * share)
        #expect(abs(utterances[1].level - expected) < 1.5)
        #expect(abs(utterances[1].signalToNoise - 49.5) < 1.5)
        #expect(
            detections.map {
                if case .utteranceStarted = $0 { "+" } else { "-" }
            }.joined() == "+-+-")
    }

    @Test func `the size of blocks changes nothing, and a reset is as good as new`() {
        let samples = Listening.bursts([0.5...0.8, 1.6...1.7], duration: 2.5, rate: 48_000)
        var configuration = Listening.configuration()
        configuration.keywords = [Self.keyword("loud")]
        let detector = HearingDetector(configuration)
        let whole = Listening.detections(
            detector, [samples], rate: 48_000, blocksOf: samples.count)
        #expect(!whole.isEmpty)
        for size in [1, 37, 480, 4096] {
            let fresh = HearingDetector(configuration)
            #expect(
                Listening.detections(fresh, [samples], rate: 48_000, blocksOf: size) == whole)
        }
        #expect(Listening.detections(detector, [samples], rate: 48_000) == whole)
    }

    static func keyword(_ name: String, level: Float = 0.6) -> Keyword {
        .trained(
            TrainedKeyword(
                name: name, layers: Listening.loudness(over: level), smoothing: 2,
                threshold: 0.5, duration: 0.2, refractory: 0.5))
    }

    @Test func `a keyword is told with its number, times and level`() throws {
        var configuration = Listening.configuration()
        configuration.tellsUtterances = false
        configuration.keywords = [Self.keyword("never", level: 90), Self.keyword("loud")]
        let samples = Listening.bursts([1...1.3, 3...3.3], duration: 4)
        let words = Self.words(Listening.detections(HearingDetector(configuration), [samples]))
        try #require(words.count == 2)
        for (word, start) in zip(words, [1.0, 3.0]) {
            #expect(word.keyword == 1)
            #expect(word.endFrame - word.startFrame == 3200)
            #expect((0...0.15).contains(Double(word.endFrame) / 16_000 - start))
            #expect(word.score > 0.5 && word.score <= 1)
            #expect(word.signalToNoise > 20)
        }
    }

    @Test func `only the channel that was asked for is listened to`() {
        let loud = Listening.bursts([1...1.3], duration: 2)
        let quiet = Listening.bursts([], duration: 2)
        var configuration = Listening.configuration()
        #expect(Listening.detections(HearingDetector(configuration), [quiet, loud]).isEmpty)
        configuration.channel = 1
        #expect(Listening.detections(HearingDetector(configuration), [quiet, loud]).count == 2)
    }

    @Test func `an utterance still open at the end is closed with that reason`() throws {
        let samples = Listening.bursts([1...1.2], duration: 1.25)
        let utterances = Self.utterances(
            Listening.detections(HearingDetector(Listening.configuration()), [samples]))
        #expect(utterances.map(\.endReason) == [.endOfStream])
    }

    @Test(arguments: [0, 0.5, -1] as [Float])
    func `silence, a constant and its end make no event`(constant: Float) {
        let samples = [Float](repeating: constant, count: 32_000)
        let detector = HearingDetector(Listening.configuration())
        #expect(Listening.detections(detector, [samples]).isEmpty)
    }
}
