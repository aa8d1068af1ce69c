import Speech

/// The layers of a model file, as a whole.
enum NetworkRecord {
    /// Frames of the front end in a step, and bands in a frame.
    private static let stack = 2
    private static let bandCount = 40

    /// The energies of a step.
    ///
    /// - Parameter stack: the frames of a step that the file tells.
    /// - Throws: when they are others than those of the front end.
    static func energies(stack: Int) throws(ModelFault) -> Int {
        guard stack == Self.stack else {
            throw ModelFault("`stack` is \(stack), and only \(Self.stack) frames make a step")
        }
        return stack * bandCount
    }

    /// - Parameters:
    ///   - inputs: what the first layer must take.
    ///   - outputs: what the last layer must give; nil for any number.
    /// - Throws: when the layers do not fit each other or what comes.
    static func layers(
        _ records: [NetworkLayerRecord], inputs: Int, outputs: Int? = nil
    ) throws(ModelFault) -> [NetworkLayer] {
        guard !records.isEmpty else { throw ModelFault("`layers` is empty") }
        var layers: [NetworkLayer] = []
        var width = inputs
        for (index, record) in records.enumerated() {
            do {
                layers.append(try record.layer())
            } catch {
                throw ModelFault("layer \(index + 1): \(error.problem)")
            }
            guard record.inputs == width else {
                throw ModelFault(
                    "layer \(index + 1) takes \(record.inputs) values, and \(width) come")
            }
            width = record.outputs
        }
        if let outputs, width != outputs {
            throw ModelFault("the last layer gives \(width) values, not \(outputs)")
        }
        return layers
    }
}
