import Foundation
import TestVectors
import Testing

@testable import EchoCancellation

struct SpeexEchoCancellerTests {
    private let played = KalmanEchoCancellerTests.played
    private let echo = KalmanEchoCancellerTests.echo

    @Test func `the echo of noise falls by 20 dB`() {
        let rest = Echo.rest(SpeexEchoCanceller(), echo, played)
        #expect(
            KalmanEchoCancellerTests.suppression(echo, rest, 24_000..<31_000) > 20)
    }

    @Test func `a reset is as good as new`() {
        let canceller = SpeexEchoCanceller()
        let first = Echo.rest(canceller, echo, played)
        canceller.reset()
        #expect(Echo.rest(canceller, echo, played) == first)
    }

    @Test func `silence stays silence and what is beyond full scale is clipped`() {
        let silence = [Float](repeating: 0, count: 2_560)
        #expect(Echo.rest(SpeexEchoCanceller(), silence, silence) == silence)
        let loud = [Float](repeating: 7, count: 2_560)
        #expect(Echo.rest(SpeexEchoCanceller(), loud, silence).allSatisfy { abs($0) <= 1 })
    }
}
