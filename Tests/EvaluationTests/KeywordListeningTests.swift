import AudioCore
import Sensing
import Speech
import Testing

@testable import Evaluation

struct KeywordListeningTests {
    /// A keyword whose probability is a half and more where energies rise.
    static func keyword(_ bias: Float) -> Keyword {
        .trained(
            TrainedKeyword(
                name: "loud",
                layers: [
                    NetworkLayer(
                        kernel: 1, dilation: 1, inputCount: 80, outputCount: 1,
                        activation: .none, isResidual: false,
                        weights: Array(repeating: 0.05, count: 80), bias: [bias])
                ], smoothing: 1, threshold: 2, duration: 0.2, refractory: 0.5))
    }

    static func listen() throws -> KeywordListening {
        var samples = [Float](repeating: 0, count: 80_000)
        var state: UInt32 = 1
        for index in samples.indices {
            state = state &* 1_664_525 &+ 1_013_904_223
            let time = Double(index) / 16_000
            let isLoud = (1...1.2).contains(time) || (3...3.2).contains(time)
            samples[index] = (isLoud ? 0.3 : 0.001) * (Float(state >> 8) / 8_388_608 - 1)
        }
        let voice = VoiceModel(
            layers: [
                NetworkLayer(
                    kernel: 1, dilation: 1, inputCount: 80, outputCount: 1, activation: .sigmoid,
                    isResidual: false, weights: Array(repeating: 0, count: 80), bias: [0])
            ], lookahead: 0)
        var hearing = HearingConfiguration(voice: voice)
        hearing.tellsUtterances = false
        hearing.keywords = [keyword(0), keyword(-100)]
        return try KeywordListening(
            SampleSource(samples, sampleRate: 16_000), hearing: hearing)
    }

    @Test func `each burst is an event with its greatest score, told as it comes`() throws {
        let listening = try Self.listen()
        #expect(listening.duration == 5)
        #expect(listening.events(0).count == 2)
        #expect(listening.events(1).isEmpty)
        #expect(listening.sightings.map(\.word.keyword) == [0, 0])
        for (sighting, start) in zip(listening.sightings, [16_000, 48_000]) {
            #expect((0...2000).contains(sighting.toldFrame - start))
            #expect(sighting.toldFrame % 160 == 0)
        }
        let best = listening.best(0, in: 15_000..<24_000)
        #expect(best == listening.events(0)[0])
        #expect(listening.best(0, in: 30_000..<40_000) == nil)
    }
}
