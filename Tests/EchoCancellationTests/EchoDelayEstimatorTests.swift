import TestVectors
import Testing

@testable import EchoCancellation

struct EchoDelayEstimatorTests {
    private static let count = 50_000

    /// Noise that is heard some samples after it is played, with a talker 10 dB softer.
    private static func heard(delay: Int) -> (heard: [Float], played: [Float]) {
        let sound = Signal.noise(count + 4_000, seed: 2)
        let talker = Signal.noise(count, seed: 8)
        let played = Array(sound[2_000..<2_000 + count])
        let heard = talker.indices.map { sound[2_000 + $0 - delay] + 0.3 * talker[$0] }
        return (heard, played)
    }

    private static func delay(
        _ estimator: EchoDelayEstimator, _ heard: [Float], _ played: [Float], blocksOf size: Int
    ) -> Int? {
        for start in stride(from: 0, to: heard.count, by: size) {
            let range = start..<min(start + size, heard.count)
            estimator.process(
                microphone: heard.span.extracting(range), reference: played.span.extracting(range))
        }
        return estimator.delay
    }

    @Test(arguments: [-1_500, -3, 0, 700, 1_600])
    func `the delay is found to the sample, whatever the size of blocks`(delay: Int) {
        let (heard, played) = Self.heard(delay: delay)
        let estimator = EchoDelayEstimator(search: -1_600...1_600)
        for size in [160, 1_000] {
            #expect(Self.delay(estimator, heard, played, blocksOf: size) == delay)
            estimator.reset()
            #expect(estimator.delay == nil)
        }
    }

    @Test func `a reference that nobody heard, and silence, have no delay`() {
        let played = Signal.noise(Self.count, seed: 2)
        let heard = Array(Signal.noise(Self.count, seed: 3).reversed())
        let silence = [Float](repeating: 0, count: Self.count)
        let estimator = EchoDelayEstimator(search: -1_600...1_600)
        #expect(Self.delay(estimator, heard, played, blocksOf: 1_000) == nil)
        #expect(estimator.lookCount == 11)
        estimator.reset()
        #expect(Self.delay(estimator, silence, silence, blocksOf: 1_000) == nil)
    }
}
