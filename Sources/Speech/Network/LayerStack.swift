/// The layers of a causal network one after another, computed step by step.
///
/// Before the first step everything is zero.
struct LayerStack: Sendable {
    /// What the last layer gave for the latest step.
    private(set) var output: [Float]

    private var layers: [CausalConvolution]
    private var front: [Float]
    private var back: [Float]

    /// - Parameters:
    ///   - layers: the first takes `inputCount` values, each next what the one before gives; at
    ///     least one.
    init(_ layers: [NetworkLayer], inputCount: Int) {
        precondition(!layers.isEmpty, "a network has a layer")
        var values = inputCount
        for layer in layers {
            precondition(layer.inputCount == values, "a layer takes what the one before it gives")
            values = layer.outputCount
        }
        self.layers = layers.map { CausalConvolution($0) }
        let widest = layers.reduce(0) { max($0, $1.outputCount) }
        front = Array(repeating: 0, count: widest)
        back = Array(repeating: 0, count: widest)
        output = Array(repeating: 0, count: values)
    }

    /// Takes the next step; its result is `output`.
    ///
    /// Real-time safe.
    ///
    /// - Parameter input: as many values as the first layer takes.
    mutating func process(_ input: [Float]) {
        layers[0].process(input, into: &front)
        for index in layers.indices.dropFirst() {
            layers[index].process(front, into: &back)
            swap(&front, &back)
        }
        for index in output.indices { output[index] = front[index] }
    }

    /// Forgets all steps.
    mutating func reset() {
        for index in layers.indices { layers[index].reset() }
        for index in output.indices { output[index] = 0 }
    }
}
