import Foundation
import TestVectors
import Testing

@testable import Speech

struct CausalConvolutionTests {
    static func weights(
        kernel: Int, dilation: Int, inputs: Int, outputs: Int,
        activation: NetworkLayer.Activation = .none, isResidual: Bool = false
    ) -> NetworkLayer {
        .init(
            kernel: kernel, dilation: dilation, inputCount: inputs, outputCount: outputs,
            activation: activation, isResidual: isResidual,
            weights: Signal.noise(kernel * inputs * outputs, seed: 3),
            bias: Signal.noise(outputs, seed: 4))
    }

    /// The formula, word for word, in double precision.
    static func naive(_ weights: NetworkLayer, _ steps: [[Float]]) -> [[Double]] {
        steps.indices.map { time in
            (0..<weights.outputCount).map { output in
                var sum = Double(weights.bias[output])
                for tap in 0..<weights.kernel {
                    let past = time - (weights.kernel - 1 - tap) * weights.dilation
                    guard past >= 0 else { continue }
                    for input in 0..<weights.inputCount {
                        let place =
                            (tap * weights.inputCount + input) * weights.outputCount + output
                        sum += Double(weights.weights[place]) * Double(steps[past][input])
                    }
                }
                switch weights.activation {
                case .none: break
                case .relu: sum = max(0, sum)
                case .sigmoid: sum = 1 / (1 + exp(-sum))
                }
                return weights.isResidual ? sum + Double(steps[time][output]) : sum
            }
        }
    }

    static func steps(_ count: Int, of size: Int) -> [[Float]] {
        (0..<count).map { Signal.noise(size, seed: UInt32($0 + 9)) }
    }

    @Test(arguments: [
        weights(kernel: 1, dilation: 1, inputs: 80, outputs: 48, activation: .relu),
        weights(
            kernel: 3, dilation: 4, inputs: 48, outputs: 48, activation: .relu, isResidual: true),
        weights(kernel: 2, dilation: 3, inputs: 5, outputs: 17),
        weights(kernel: 1, dilation: 7, inputs: 7, outputs: 1, activation: .sigmoid),
    ])
    func `outputs are those of the formula`(weights: NetworkLayer) {
        var layer = CausalConvolution(weights)
        let steps = Self.steps(30, of: weights.inputCount)
        var output = [Float](repeating: 0, count: weights.outputCount)
        for (step, expected) in zip(steps, Self.naive(weights, steps)) {
            layer.process(step, into: &output)
            #expect(zip(output, expected).allSatisfy { abs(Double($0) - $1) < 2e-5 })
        }
    }

    @Test func `a reset is as good as new`() {
        let weights = Self.weights(kernel: 3, dilation: 2, inputs: 4, outputs: 4)
        var layer = CausalConvolution(weights)
        func run() -> [[Float]] {
            Self.steps(9, of: 4).map { step in
                var output = [Float](repeating: 0, count: 4)
                layer.process(step, into: &output)
                return output
            }
        }
        let fresh = run()
        layer.reset()
        #expect(run() == fresh)
    }

    @Test func `a network chains its layers, one output a step of two frames`() {
        let layers = [
            Self.weights(kernel: 1, dilation: 1, inputs: 6, outputs: 4, activation: .relu),
            Self.weights(
                kernel: 3, dilation: 2, inputs: 4, outputs: 4, activation: .relu, isResidual: true),
            Self.weights(kernel: 1, dilation: 1, inputs: 4, outputs: 1, activation: .sigmoid),
        ]
        var network = StepNetwork(layers, framesPerStep: 2, bandCount: 3)
        let frames = Self.steps(40, of: 3)
        func run() -> [Float?] {
            frames.map { network.process($0) ? network.output[0] : nil }
        }
        let outputs = run()
        #expect(outputs.enumerated().allSatisfy { ($0 % 2 == 1) == ($1 != nil) })
        var steps = stride(from: 0, to: 40, by: 2).map { frames[$0] + frames[$0 + 1] }
        for layer in layers { steps = Self.naive(layer, steps).map { $0.map { Float($0) } } }
        #expect(
            zip(outputs.compactMap { $0 }, steps).allSatisfy { abs($0 - $1[0]) < 1e-5 })
        network.reset()
        #expect(run() == outputs)
    }
}
