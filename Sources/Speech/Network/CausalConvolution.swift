import Glibc

// One layer of a network over time: each output is a weighted sum of the inputs now and of those
// `dilation`, 2·`dilation`, … steps ago, bent by an activation (van den Oord et al. 2016, WaveNet).
//
//   y[o] = f(b[o] + Σⱼ Σᵢ w[j][i][o]·x[t − (kernel − 1 − j)·dilation][i])  (+ x[t][o] if residual)
//
// Goals in order: the same bits on every processor (no fused multiply-add, one order of addition),
// no allocation, speed. Outputs are computed sixteen at a time, the weights stored in the order in
// which they are needed; sums over even and odd inputs run side by side to hide an addition's delay.

/// A layer of a causal network over time, computed step by step.
struct CausalConvolution: Sendable {
    let inputCount: Int
    let outputCount: Int
    /// Steps before the present one on which an output depends.
    let history: Int

    private static let lanes = 16
    private let kernel: Int
    private let dilation: Int
    private let activation: NetworkLayer.Activation
    private let isResidual: Bool
    /// By group of sixteen outputs: the bias, then the weights of each input of each step.
    private let packed: [SIMD16<Float>]
    /// The latest inputs, a ring of `history` + 1 steps.
    private var ring: [Float]
    private var newest = 0

    init(_ layer: NetworkLayer) {
        precondition(layer.problem == nil, "a layer has all its weights")
        inputCount = layer.inputCount
        outputCount = layer.outputCount
        kernel = layer.kernel
        dilation = layer.dilation
        activation = layer.activation
        isResidual = layer.isResidual
        history = (kernel - 1) * dilation
        ring = Array(repeating: 0, count: (history + 1) * inputCount)
        packed = Self.pack(layer)
    }

    /// Computes the next step.
    ///
    /// Real-time safe.
    ///
    /// - Parameters:
    ///   - input: `inputCount` values.
    ///   - output: room for `outputCount` values or more.
    mutating func process(_ input: [Float], into output: inout [Float]) {
        newest = newest == history ? 0 : newest + 1
        for index in 0..<inputCount { ring[newest * inputCount + index] = input[index] }
        let groups = (outputCount + Self.lanes - 1) / Self.lanes
        for group in 0..<groups {
            let sum = sum(group)
            let first = group * Self.lanes
            for lane in 0..<min(Self.lanes, outputCount - first) {
                let value = activated(sum[lane])
                output[first + lane] = isResidual ? value + input[first + lane] : value
            }
        }
    }

    /// Forgets all steps.
    mutating func reset() {
        for index in ring.indices { ring[index] = 0 }
        newest = 0
    }

    private func sum(_ group: Int) -> SIMD16<Float> {
        let stride = kernel * inputCount
        return packed.withUnsafeBufferPointer { packed in
            ring.withUnsafeBufferPointer { ring in
                var weights = packed.baseAddress! + group * (stride + 1)
                var even = weights[0]
                var odd = SIMD16<Float>.zero
                weights += 1
                for tap in 0..<kernel {
                    let age = (kernel - 1 - tap) * dilation
                    let place = newest >= age ? newest - age : newest - age + history + 1
                    let values = ring.baseAddress! + place * inputCount
                    var index = 0
                    while index + 1 < inputCount {
                        even += weights[index] * values[index]
                        odd += weights[index + 1] * values[index + 1]
                        index += 2
                    }
                    if index < inputCount { even += weights[index] * values[index] }
                    weights += inputCount
                }
                return even + odd
            }
        }
    }

    private func activated(_ value: Float) -> Float {
        switch activation {
        case .none: value
        case .relu: max(0, value)
        case .sigmoid: 1 / (1 + expf(-value))
        }
    }

    private static func pack(_ layer: NetworkLayer) -> [SIMD16<Float>] {
        var packed: [SIMD16<Float>] = []
        for first in stride(from: 0, to: layer.outputCount, by: lanes) {
            func group(_ value: (_ output: Int) -> Float) -> SIMD16<Float> {
                var group = SIMD16<Float>.zero
                for lane in 0..<min(lanes, layer.outputCount - first) {
                    group[lane] = value(first + lane)
                }
                return group
            }
            packed.append(group { layer.bias[$0] })
            for input in 0..<layer.kernel * layer.inputCount {
                packed.append(group { layer.weights[input * layer.outputCount + $0] })
            }
        }
        return packed
    }
}
