import Foundation
import TestVectors
import Testing

@testable import Speech

struct EmbeddingTests {
    @Test func `vectors are the network's of ln(1 + P), stretched to length 1`() {
        let layer = CausalConvolutionTests.weights(kernel: 1, dilation: 1, inputs: 6, outputs: 3)
        var embedding = Embedding(
            EmbeddingModel(layers: [layer]), framesPerStep: 2, bandCount: 3)
        let frames = CausalConvolutionTests.steps(10, of: 3).map { $0.map { abs($0) } }
        for step in stride(from: 0, to: 10, by: 2) {
            let completions = [frames[step], frames[step + 1]].map { embedding.process($0) }
            #expect(completions == [false, true])
            let input = (frames[step] + frames[step + 1]).map { log(1 + $0) }
            let raw = CausalConvolutionTests.naive(layer, [input])[0]
            let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
            #expect(
                zip(embedding.vector, raw).allSatisfy { abs(Double($0) - $1 / length) < 1e-5 })
        }
    }

    @Test func `a network that gives nothing gives no vector`() {
        let layer = NetworkLayer(
            kernel: 1, dilation: 1, inputCount: 6, outputCount: 3, activation: .none,
            isResidual: false, weights: Array(repeating: 0, count: 18), bias: [0, 0, 0])
        var embedding = Embedding(
            EmbeddingModel(layers: [layer]), framesPerStep: 2, bandCount: 3)
        _ = embedding.process([1, 2, 3])
        _ = embedding.process([1, 2, 3])
        #expect(embedding.vector == [0, 0, 0])
    }
}
