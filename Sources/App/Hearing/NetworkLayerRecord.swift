import Foundation
import Speech

/// A layer as it stands in a model file.
struct NetworkLayerRecord: Codable {
    enum Kind: String, Codable {
        case conv
    }

    var type: Kind
    var kernel: Int
    var dilation: Int
    var inputs: Int
    var outputs: Int
    var activation: NetworkLayer.Activation
    var residual: Bool
    /// `kernel` × `inputs` × `outputs` numbers, 32-bit little-endian floats in base 64.
    var weights: Data
    /// `outputs` numbers, likewise.
    var bias: Data

    /// The layer, or why it is none.
    func layer() throws(ModelFault) -> NetworkLayer {
        let layer = NetworkLayer(
            kernel: kernel, dilation: dilation, inputCount: inputs, outputCount: outputs,
            activation: activation, isResidual: residual, weights: try Self.numbers(weights),
            bias: try Self.numbers(bias))
        if let problem = layer.problem { throw ModelFault(problem) }
        return layer
    }

    private static func numbers(_ data: Data) throws(ModelFault) -> [Float] {
        guard data.count % 4 == 0 else {
            throw ModelFault("weights are not a whole number of 32-bit floats")
        }
        return stride(from: data.startIndex, to: data.endIndex, by: 4).map { place in
            let bits = (0..<4).reduce(UInt32(0)) {
                $0 | UInt32(data[place + $1]) << (8 * UInt32($1))
            }
            return Float(bitPattern: bits)
        }
    }
}
