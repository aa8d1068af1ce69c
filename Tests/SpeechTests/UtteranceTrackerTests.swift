import Foundation
import Testing

@testable import Speech

struct UtteranceTrackerTests {
    @Test func `utterances follow one another without overlap, whatever is heard`() {
        for seed in 1...10 as ClosedRange<UInt32> {
            var configuration = Listening.configuration()
            configuration.endOfSpeech = 0.1...0.2
            configuration.maximumLength = 1
            var tracker = UtteranceTracker(configuration, bandCount: 3, stepDuration: 0.02)
            var state = seed
            func random() -> Float {
                state = state &* 1_664_525 &+ 1_013_904_223
                return Float(state >> 8) / 16_777_216
            }
            var count = 0
            var lastEnd = -1
            var start: Int?
            var speech: Float = 0
            for time in 0..<5000 {
                // Speech and pauses of some steps, both uncertain.
                if random() < 0.1 { speech = random() }
                let loudness = random() * (speech > 0.5 ? 1e-2 : 1e-4)
                for _ in 0..<2 { tracker.hear([loudness, loudness, loudness]) }
                switch tracker.step(
                    0.3 * random() + 0.7 * speech, power: loudness,
                    speechPower: loudness)
                {
                case .none:
                    break
                case .start(let stepsAgo):
                    #expect(start == nil && time - stepsAgo > lastEnd)
                    start = time - stepsAgo
                case .end(let ending):
                    #expect(start != nil)
                    let first = time - ending.firstStepsAgo
                    #expect(first > lastEnd)
                    lastEnd = time - ending.lastStepsAgo
                    #expect(lastEnd >= first)
                    start = nil
                    count += 1
                }
            }
            #expect(count > 30)
        }
    }

    /// What becomes of speech that is 0 dB loud: a level and a probability of each step.
    private static func utterance(
        _ steps: [(level: Float, probability: Float)]
    ) throws -> (start: Int, first: Int, last: Int) {
        let voice = Listening.configuration()
        var tracker = UtteranceTracker(voice, bandCount: 3, stepDuration: 0.02)
        var start: Int?
        for (time, step) in steps.enumerated() {
            let power = pow(10, step.level / 10)
            for _ in 0..<2 { tracker.hear([power, power, power]) }
            let known = time - voice.voice.lookahead
            switch tracker.step(
                known < 0 ? 0 : steps[known].probability, power: power, speechPower: power)
            {
            case .none: break
            case .start(let stepsAgo): start = time - stepsAgo
            case .end(let ending):
                return (
                    try #require(start), time - ending.firstStepsAgo, time - ending.lastStepsAgo
                )
            }
        }
        throw Missing()
    }

    private struct Missing: Error {}

    @Test func `an end tells a better onset when breath began the utterance`() throws {
        let quiet = [(level: Float, probability: Float)](repeating: (-70, 0.001), count: 80)
        let breath = [(level: Float, probability: Float)](repeating: (-45, 0.9), count: 15)
        let pause = [(level: Float, probability: Float)](repeating: (-70, 0.3), count: 5)
        let word = [(level: Float, probability: Float)](repeating: (0, 0.999), count: 20)
        let found = try Self.utterance(quiet + breath + pause + word + quiet)
        #expect(found.start == 80 - OnsetSearch.margin)
        #expect(found.first == 100 - OnsetSearch.margin)
        #expect(found.last == 119)
        let plain = try Self.utterance(quiet + word + quiet)
        #expect(plain.start == 80 - OnsetSearch.margin)
        #expect(plain.first == plain.start)
    }
}
