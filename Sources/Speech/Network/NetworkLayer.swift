/// The shape and the numbers of a layer of a causal network over time.
public struct NetworkLayer: Equatable, Sendable {
    /// What bends a layer's sums.
    public enum Activation: String, Codable, Sendable {
        /// Nothing.
        case none
        /// max(0, y).
        case relu
        /// 1 / (1 + exp(−y)).
        case sigmoid
    }

    /// Steps that are looked at; at least 1.
    public var kernel: Int
    /// Steps from one that is looked at to the next; at least 1.
    public var dilation: Int
    /// Values of a step that comes in; at least 1.
    public var inputCount: Int
    /// Values of a step that goes out; at least 1.
    public var outputCount: Int
    /// What bends the sums.
    public var activation: Activation
    /// Whether what came in is added to what goes out, as many values as that are.
    public var isResidual: Bool
    /// `kernel` × `inputCount` × `outputCount`, the last index fastest, the oldest step first.
    public var weights: [Float]
    /// `outputCount` values.
    public var bias: [Float]

    /// Creates a layer.
    public init(
        kernel: Int, dilation: Int, inputCount: Int, outputCount: Int, activation: Activation,
        isResidual: Bool, weights: [Float], bias: [Float]
    ) {
        self.kernel = kernel
        self.dilation = dilation
        self.inputCount = inputCount
        self.outputCount = outputCount
        self.activation = activation
        self.isResidual = isResidual
        self.weights = weights
        self.bias = bias
    }

    /// What is wrong with the layer's shape or numbers, or nil.
    public var problem: String? {
        guard kernel >= 1, dilation >= 1, inputCount >= 1, outputCount >= 1 else {
            return "kernel, dilation, inputs and outputs are at least 1"
        }
        // So that no product overflows and no file asks for all memory.
        guard max(kernel, inputCount, outputCount) <= 4096, dilation <= 4096 else {
            return "kernel, dilation, inputs and outputs are at most 4096"
        }
        guard weights.count == kernel * inputCount * outputCount else {
            return "\(weights.count) weights, not kernel × inputs × outputs = "
                + "\(kernel * inputCount * outputCount)"
        }
        guard bias.count == outputCount else {
            return "\(bias.count) biases, not \(outputCount), one an output"
        }
        guard !isResidual || inputCount == outputCount else {
            return "a residual layer has as many outputs as inputs"
        }
        guard weights.allSatisfy(\.isFinite), bias.allSatisfy(\.isFinite) else {
            return "a weight is not a finite number"
        }
        return nil
    }
}
