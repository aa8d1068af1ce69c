import Speech

/// A voice model as it stands in its file.
struct VoiceModelRecord: Decodable {
    var lookahead: Int
    var stack: Int
    var layers: [NetworkLayerRecord]

    func model() throws(ModelFault) -> VoiceModel {
        guard (0...50).contains(lookahead) else {
            throw ModelFault("`lookahead` is outside 0…50 steps")
        }
        return VoiceModel(
            layers: try NetworkRecord.layers(
                layers, inputs: NetworkRecord.energies(stack: stack), outputs: 1),
            lookahead: lookahead)
    }
}
