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
                switch tracker.step(0.3 * random() + 0.7 * speech, power: loudness) {
                case .none:
                    break
                case .start(let stepsAgo):
                    #expect(start == nil && time - stepsAgo > lastEnd)
                    start = time - stepsAgo
                case .end(let ending):
                    #expect(time - ending.firstStepsAgo == start)
                    lastEnd = time - ending.lastStepsAgo
                    #expect(lastEnd >= (start ?? .max))
                    start = nil
                    count += 1
                }
            }
            #expect(count > 30)
        }
    }
}
