import Foundation
import TestVectors
import Testing

@testable import Speech

struct KeywordSpottersTests {
    static let bandCount = 8

    static let embedding = EmbeddingModel(layers: [
        CausalConvolutionTests.weights(kernel: 2, dilation: 1, inputs: 16, outputs: 16)
    ])

    /// Energies of frames.
    static func frames(_ count: Int, seed: UInt32) -> [[Float]] {
        (0..<count).map { index in
            Signal.noise(bandCount, seed: seed &+ 13 &* UInt32(index)).map { exp(6 * $0) }
        }
    }

    /// A keyword of what the embedding makes of frames.
    static func keyword(_ frames: [[Float]]) -> EnrolledKeyword {
        var embedding = Embedding(Self.embedding, framesPerStep: 2, bandCount: bandCount)
        var vectors: [Float] = []
        for frame in frames where embedding.process(frame) { vectors += embedding.vector }
        return EnrolledKeyword(
            name: "word",
            templates: [
                .init(vectors: Array(vectors.dropFirst(16)), ordinaryCost: 0.5, spread: 0.3)
            ],
            ordinaryFit: 0, fitSpread: 1, threshold: 1.5)
    }

    /// The scores, and the steps at which the keyword is told.
    static func run(
        _ spotters: inout KeywordSpotters, _ frames: [[Float]],
        speech: (_ step: Int) -> Float
    ) -> (scores: [Float], told: [Int]) {
        var scores: [Float] = []
        var told: [Int] = []
        for (index, frame) in frames.enumerated() {
            spotters.append(frame)
            guard index % 2 == 1 else { continue }
            spotters.step(speech: speech(index / 2))
            scores.append(spotters.scores[0])
            if spotters.sightings[0] != nil { told.append(index / 2) }
        }
        return (scores, told)
    }

    static func spotters(_ word: [[Float]], gate: Double) -> KeywordSpotters {
        KeywordSpotters(
            [.enrolled(keyword(word))], embedding: embedding, gate: gate, framesPerStep: 2,
            bandCount: bandCount, stepDuration: 0.02)
    }

    @Test func `a word of which the gate hears the middle is told as without a gate`() {
        let word = Self.frames(40, seed: 7)
        let stream = Self.frames(200, seed: 900) + word + Self.frames(300, seed: 5000)
        var always = Self.spotters(word, gate: 0)
        var gated = Self.spotters(word, gate: 0.5)
        let expected = Self.run(&always, stream) { _ in 0 }
        // The word's steps are 100…119.
        let found = Self.run(&gated, stream) { $0 == 110 ? 0.9 : 0.1 }
        #expect(expected.told.count == 1)
        #expect(found.told == expected.told)
        for step in 118..<160 { #expect(found.scores[step] == expected.scores[step]) }
    }

    @Test func `away from speech nothing is looked for`() {
        let word = Self.frames(40, seed: 7)
        let stream = Self.frames(400, seed: 900) + word + Self.frames(40, seed: 5000)
        var gated = Self.spotters(word, gate: 0.5)
        let found = Self.run(&gated, stream) { $0 == 20 ? 0.9 : 0.1 }
        #expect(found.told.isEmpty)
        #expect(found.scores[..<20].allSatisfy { $0 == 0 })
        // Open for a second after it.
        #expect(found.scores[20..<71].allSatisfy { $0 != 0 })
        #expect(found.scores[71...].allSatisfy { $0 == 0 })
    }

    @Test func `a reset is as good as new`() {
        let word = Self.frames(40, seed: 7)
        let stream = Self.frames(100, seed: 900) + word + Self.frames(10, seed: 5000)
        var gated = Self.spotters(word, gate: 0.5)
        let first = Self.run(&gated, stream) { $0 == 50 ? 0.9 : 0.1 }
        gated.reset()
        let second = Self.run(&gated, stream) { $0 == 50 ? 0.9 : 0.1 }
        #expect(first.scores == second.scores && first.told == second.told)
        #expect(first.told.count == 1)
    }

    /// A network of two layers over the embedding's vectors; it hears three steps.
    static let trained = TrainedKeyword(
        name: "trained",
        layers: [
            CausalConvolutionTests.weights(
                kernel: 2, dilation: 2, inputs: 16, outputs: 5, activation: .relu),
            CausalConvolutionTests.weights(kernel: 1, dilation: 1, inputs: 5, outputs: 1),
        ], smoothing: 3, threshold: 0.9, duration: 0.1, refractory: 0.2)

    @Test func `a trained keyword's score is the logistic of its network's mean over the vectors`()
    {
        let frames = Self.frames(80, seed: 40)
        var spotters = KeywordSpotters(
            [.enrolled(Self.keyword(Self.frames(40, seed: 7))), .trained(Self.trained)],
            embedding: Self.embedding, gate: 0, framesPerStep: 2, bandCount: Self.bandCount,
            stepDuration: 0.02)
        var embedding = Embedding(Self.embedding, framesPerStep: 2, bandCount: Self.bandCount)
        var vectors: [[Float]] = []
        var scores: [Float] = []
        for (index, frame) in frames.enumerated() {
            spotters.append(frame)
            if embedding.process(frame) { vectors.append(embedding.vector) }
            guard index % 2 == 1 else { continue }
            spotters.step(speech: 0)
            scores.append(spotters.scores[1])
        }
        let hidden = CausalConvolutionTests.naive(Self.trained.layers[0], vectors)
        let logits = CausalConvolutionTests.naive(
            Self.trained.layers[1], hidden.map { $0.map { Float($0) } }
        ).map { $0[0] }
        for step in scores.indices {
            let mean = logits[max(0, step - 2)...step].reduce(0, +) / 3
            #expect(abs(Double(scores[step]) - 1 / (1 + exp(-mean))) < 1e-5)
        }
        #expect(Set(scores).count > 10)
    }

    @Test func `behind the gate a trained keyword scores as without, from the network's reach on`()
    {
        func spotters(gate: Double) -> KeywordSpotters {
            KeywordSpotters(
                [.trained(Self.trained)], embedding: Self.embedding, gate: gate, framesPerStep: 2,
                bandCount: Self.bandCount, stepDuration: 0.02)
        }
        var always = spotters(gate: 0)
        var gated = spotters(gate: 0.5)
        let stream = Self.frames(400, seed: 77)
        let expected = Self.run(&always, stream) { _ in 0 }
        let found = Self.run(&gated, stream) { $0 == 60 ? 0.9 : 0.1 }
        #expect(found.scores[..<60].allSatisfy { $0 == 0 })
        for step in 60..<111 {
            // The mean adds up the same numbers in another order.
            #expect(abs(found.scores[step] - expected.scores[step]) < 1e-6)
        }
        #expect(found.scores[111...].allSatisfy { $0 == 0 })
    }
}
