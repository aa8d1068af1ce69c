import Foundation
import TestVectors
import Testing

@testable import EchoCancellation

struct KalmanEchoCancellerTests {
    struct Case: Decodable {
        let blockLength: Int
        let partitions: Int
        let drift: Double
        let smoothing: Double
        let spread: Double
        let weight: Double
        let gains: [Float]
        let played: [Float]
        let heard: [Float]
        let rest: [Double]
    }

    /// Of a small filter, so that debug builds are quick.
    static var configuration: KalmanEchoCanceller.Configuration {
        var configuration = KalmanEchoCanceller.Configuration(tailLength: 1_536)
        configuration.blockLength = 128
        return configuration
    }

    static let played = Signal.noise(32_000, seed: 3).map { 0.3 * $0 }
    static let echo = Echo.heard(played, Echo.response(seed: 4))

    static func suppression(_ echo: [Float], _ rest: [Float], _ range: Range<Int>) -> Double {
        10 * log10(Echo.power(echo, range) / Echo.power(rest, range))
    }

    @Test func `the filter leaves what its formulas leave in numpy`() throws {
        let golden = try Golden<Case>("kalman-filters")
        for example in golden.cases {
            var configuration = KalmanEchoCanceller.Configuration(
                tailLength: example.blockLength * example.partitions)
            configuration.blockLength = example.blockLength
            configuration.drift = example.drift
            configuration.driftSpread = example.spread
            configuration.noiseSmoothing = example.smoothing
            configuration.noiseWeight = example.weight
            let filter = PartitionedKalmanFilter(configuration)
            let history = SpectrumHistory(
                blockLength: example.blockLength, partitionCount: example.partitions)
            let gains = Samples(count: example.partitions)
            for (index, gain) in example.gains.enumerated() { gains.pointer[index] = gain }
            filter.reset(expecting: gains)
            var rest: [Float] = []
            Signal.cut(Array(zip(example.heard, example.played)), into: example.blockLength) {
                block in
                let heard = (0..<block.count).map { block[$0].0 }
                let played = (0..<block.count).map { block[$0].1 }
                history.append(played.span)
                filter.process(heard.span, history)
                rest += (0..<block.count).map { filter.error.pointer[$0] }
            }
            #expect(golden.accepts(rest, example.rest))
        }
    }

    @Test func `the echo of noise falls by 35 dB within a second`() {
        let rest = Echo.rest(KalmanEchoCanceller(Self.configuration), Self.echo, Self.played)
        #expect(Self.suppression(Self.echo, rest, 16_000..<31_000) > 35)
    }

    @Test func `a talker passes whole while the echo falls`() {
        let talker = Signal.noise(Self.echo.count, seed: 9).map { 0.05 * $0 }
        let heard = zip(Self.echo, talker).map { $0 + $1 }
        let rest = Echo.rest(KalmanEchoCanceller(Self.configuration), heard, Self.played)
        let range = 16_000..<31_000
        let product = range.reduce(0.0) { $0 + Double(rest[$1]) * Double(talker[$1]) }
        let gain = product / Double(range.count) / Echo.power(talker, range)
        #expect(abs(20 * log10(gain)) < 0.3)
        let left = zip(rest, talker).map { $0 - $1 }
        #expect(Self.suppression(Self.echo, left, range) > 20)
    }

    @Test func `after a change of the room a shadow takes over, and without one none does`() {
        let other = Echo.heard(Self.played, Echo.response(seed: 5))
        let heard = Array(Self.echo[..<16_000] + other[16_000...])
        let canceller = KalmanEchoCanceller(Self.configuration)
        let rest = Echo.rest(canceller, heard, Self.played)
        #expect(canceller.changeCount >= 1)
        #expect(Self.suppression(heard, rest, 28_000..<31_000) > 20)
        canceller.reset()
        _ = Echo.rest(canceller, Self.echo, Self.played)
        #expect(canceller.changeCount == 0)
    }

    @Test func `where nothing is played every sample passes as it is`() {
        let silence = [Float](repeating: 0, count: 12_800)
        let heard = Signal.noise(12_800)
        #expect(Echo.rest(KalmanEchoCanceller(Self.configuration), heard, silence) == heard)
        #expect(Echo.rest(KalmanEchoCanceller(Self.configuration), silence, heard) == silence)
    }

    @Test func `after a long silence with a talker the room is known as before`() {
        let silence = [Float](repeating: 0, count: 128_000)
        let played = Array(Self.played[..<16_000]) + silence + Array(Self.played[16_000...])
        let talker = Signal.noise(played.count + 1_536, seed: 9).map { 0.05 * $0 }
        let echo = Echo.heard(played, Echo.response(seed: 4))
        let heard = echo.indices.map { echo[$0] + talker[$0] }
        let rest = Echo.rest(KalmanEchoCanceller(Self.configuration), heard, played)
        let left = rest.indices.map { rest[$0] - talker[$0] }
        #expect(Self.suppression(echo, left, 144_000..<148_000) > 20)
        #expect((20_000..<144_000).allSatisfy { rest[$0] == heard[$0] })
    }

    @Test func `a reset is as good as new`() {
        let canceller = KalmanEchoCanceller(Self.configuration)
        let first = Echo.rest(canceller, Self.echo, Self.played)
        canceller.reset()
        #expect(Echo.rest(canceller, Self.echo, Self.played) == first)
    }

    @Test(arguments: [Float(1e-3), 1])
    func `faint microphones are served as loud ones are`(gain: Float) {
        let heard = Self.echo.map { gain * $0 }
        let rest = Echo.rest(KalmanEchoCanceller(Self.configuration), heard, Self.played)
        #expect(Self.suppression(heard, rest, 16_000..<31_000) > 30)
    }
}
