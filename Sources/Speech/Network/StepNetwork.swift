import Glibc

/// A causal network over the normalised energies, computed step by step.
///
/// A step is `framesPerStep` frames of the front end one after another, 20 ms; before the first
/// step everything is zero.
struct StepNetwork: Sendable {
    /// What the network gave for the latest step.
    var output: [Float] { layers.output }

    private let inputKind: NetworkInput
    private var layers: LayerStack
    private var input: [Float]
    private var filled = 0

    /// - Parameters:
    ///   - layers: the first takes `framesPerStep` · `bandCount` values, each next what the one
    ///     before gives; at least one.
    ///   - kind: what is done to an energy before the first layer.
    init(
        _ layers: [NetworkLayer], framesPerStep: Int, bandCount: Int,
        input kind: NetworkInput = .energy
    ) {
        inputKind = kind
        input = Array(repeating: 0, count: framesPerStep * bandCount)
        self.layers = LayerStack(layers, inputCount: input.count)
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
        layers.process(input)
        return true
    }

    /// Forgets all frames.
    mutating func reset() {
        layers.reset()
        filled = 0
    }
}
