import AudioCore
import Sensing
import Speech
import Testing

@testable import Evaluation

struct KeywordListeningTests {
    /// Vectors in the direction of (m, 1), m being the mean of ln(1 + P).
    static let embedding = EmbeddingModel(layers: [
        NetworkLayer(
            kernel: 1, dilation: 1, inputCount: 80, outputCount: 2, activation: .none,
            isResidual: false, weights: (0..<160).map { $0 % 2 == 0 ? 1 / 80 : 0 }, bias: [0, 1])
    ])

    /// A keyword of one vector, which scores 2 and more where m is above 0.85 and less than 1 below 0.6.
    static func keyword(_ vector: [Float]) -> Keyword {
        .enrolled(
            EnrolledKeyword(
                name: "loud",
                templates: [.init(vectors: vector, ordinaryCost: 0.757, spread: 0.2)],
                ordinaryFit: 0, fitSpread: 1, threshold: 2))
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
        hearing.embedding = embedding
        hearing.keywords = [keyword([1, 0]), keyword([-1, 0])]
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
