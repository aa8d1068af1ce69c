import Foundation
import TestVectors
import Testing

@testable import Speech

struct EnrolledSpottersTests {
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
        _ spotters: inout EnrolledSpotters, _ frames: [[Float]],
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

    static func spotters(_ word: [[Float]], gate: Double) -> EnrolledSpotters {
        EnrolledSpotters(
            [keyword(word)], embedding: embedding, gate: gate, framesPerStep: 2,
            bandCount: bandCount)
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
}
