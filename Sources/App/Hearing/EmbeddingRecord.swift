import Foundation
import Speech

/// An embedding as it stands in its file.
struct EmbeddingRecord: Decodable {
    /// What its training measured on recordings that it had not heard.
    struct Provenance: Decodable {
        struct Law: Decodable {
            var level: Double
            var slope: Double
            var falseAcceptsPerHour: Double
        }

        var thresholdLaw: Law
        var leastLikeness: Double
    }

    /// Tells it from others.
    var identifier: String
    var stack: Int
    var layers: [NetworkLayerRecord]
    var provenance: Provenance

    /// What keywords are enrolled with.
    func basis(_ background: BackgroundRecord) throws(ModelFault) -> EnrolmentBasis {
        let law = provenance.thresholdLaw
        guard law.slope > 0, law.falseAcceptsPerHour > 0 else {
            throw ModelFault("`thresholdLaw` has a slope or a rate that is not above 0")
        }
        let embedding = EmbeddingModel(
            layers: try NetworkRecord.layers(
                layers, inputs: NetworkRecord.energies(stack: stack)))
        return EnrolmentBasis(
            embedding: embedding,
            background: try background.values(
                of: identifier, dimension: embedding.dimension),
            leastLikeness: provenance.leastLikeness,
            law: FalseAcceptLaw(
                rate: law.falseAcceptsPerHour, score: law.level, slope: law.slope))
    }
}
