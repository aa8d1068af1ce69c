/// A causal network over the normalised energies, with one probability a step.
///
/// A step is `framesPerStep` frames of the front end one after another, 20 ms; before the first
/// step everything is zero.
struct StepNetwork: Sendable {
    /// Frames of the front end in a step.
    let framesPerStep: Int
    /// The steps on which an output depends, the present one among them.
    let reach: Int

    private var layers: [CausalConvolution]
    private var input: [Float]
    private var filled = 0
    private var front: [Float]
    private var back: [Float]

    /// - Parameters:
    ///   - layers: the first takes `framesPerStep` · `bandCount` values, each next what the one
    ///     before gives, the last gives one; at least one.
    init(_ layers: [NetworkLayer], framesPerStep: Int, bandCount: Int) {
        precondition(!layers.isEmpty, "a network has a layer")
        var values = framesPerStep * bandCount
        for layer in layers {
            precondition(layer.inputCount == values, "a layer takes what the one before it gives")
            values = layer.outputCount
        }
        precondition(values == 1, "a network ends with one value")
        self.framesPerStep = framesPerStep
        self.layers = layers.map { CausalConvolution($0) }
        reach = 1 + self.layers.reduce(0) { $0 + $1.history }
        input = Array(repeating: 0, count: framesPerStep * bandCount)
        let widest = layers.reduce(input.count) { max($0, $1.outputCount) }
        front = Array(repeating: 0, count: widest)
        back = Array(repeating: 0, count: widest)
    }

    /// Takes the next frame.
    ///
    /// Real-time safe.
    ///
    /// - Returns: the probability of the step that the frame completes, or nil when it completes none.
    mutating func process(_ energies: [Float]) -> Float? {
        for band in energies.indices { input[filled + band] = energies[band] }
        filled += energies.count
        guard filled == input.count else { return nil }
        filled = 0
        layers[0].process(input, into: &front)
        for index in layers.indices.dropFirst() {
            layers[index].process(front, into: &back)
            swap(&front, &back)
        }
        return front[0]
    }

    /// Forgets all frames.
    mutating func reset() {
        for index in layers.indices { layers[index].reset() }
        filled = 0
    }
}
