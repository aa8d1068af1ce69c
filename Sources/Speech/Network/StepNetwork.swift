import Glibc

/// A causal network over the normalised energies, computed step by step.
///
/// A step is `framesPerStep` frames of the front end one after another, 20 ms; before the first
/// step everything is zero.
struct StepNetwork: Sendable {
    /// What the network gave for the latest step.
    private(set) var output: [Float]
    /// The steps on which an output depends, the present one among them.
    let reach: Int

    private let inputKind: NetworkInput
    private var layers: [CausalConvolution]
    private var input: [Float]
    private var filled = 0
    private var front: [Float]
    private var back: [Float]

    /// - Parameters:
    ///   - layers: the first takes `framesPerStep` · `bandCount` values, each next what the one
    ///     before gives; at least one.
    ///   - kind: what is done to an energy before the first layer.
    init(
        _ layers: [NetworkLayer], framesPerStep: Int, bandCount: Int,
        input kind: NetworkInput = .energy
    ) {
        precondition(!layers.isEmpty, "a network has a layer")
        var values = framesPerStep * bandCount
        for layer in layers {
            precondition(layer.inputCount == values, "a layer takes what the one before it gives")
            values = layer.outputCount
        }
        inputKind = kind
        self.layers = layers.map { CausalConvolution($0) }
        reach = 1 + self.layers.reduce(0) { $0 + $1.history }
        input = Array(repeating: 0, count: framesPerStep * bandCount)
        let widest = layers.reduce(input.count) { max($0, $1.outputCount) }
        front = Array(repeating: 0, count: widest)
        back = Array(repeating: 0, count: widest)
        output = Array(repeating: 0, count: values)
    }

    /// Takes the next frame.
    ///
    /// Real-time safe.
    ///
    /// - Returns: whether it completed a step, whose result is `output`.
    mutating func process(_ energies: [Float]) -> Bool {
        switch inputKind {
        case .energy:
            for band in energies.indices { input[filled + band] = energies[band] }
        case .logarithm:
            for band in energies.indices { input[filled + band] = log1pf(energies[band]) }
        }
        filled += energies.count
        guard filled == input.count else { return false }
        filled = 0
        layers[0].process(input, into: &front)
        for index in layers.indices.dropFirst() {
            layers[index].process(front, into: &back)
            swap(&front, &back)
        }
        for index in output.indices { output[index] = front[index] }
        return true
    }

    /// Forgets all frames.
    mutating func reset() {
        for index in layers.indices { layers[index].reset() }
        for index in output.indices { output[index] = 0 }
        filled = 0
    }
}
