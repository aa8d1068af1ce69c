import Foundation
import Speech

/// A trained keyword as it stands in its file.
struct KeywordRecord: Decodable {
    var name: String
    /// The identifier of the embedding whose vectors the first layer takes.
    var embedding: String
    var layers: [NetworkLayerRecord]
    var smoothing: Int
    var refractorySeconds: Double
    var durationSeconds: Double
    var thresholds: MeasuredThresholds

    /// False detections an hour that a trained keyword usually accepts.
    private static let usualFalseAccepts = 0.5

    /// The keyword, its threshold that of so many false detections.
    ///
    /// - Parameters:
    ///   - model: what the program looks for keywords in.
    ///   - identifier: of it.
    /// - Throws: when it is none, or was trained on another embedding.
    func keyword(
        _ target: FalseAcceptTarget, embedding model: EmbeddingModel, identifier: String
    ) throws(ModelFault) -> TrainedKeyword {
        try ModelFault.check(name: name)
        try ModelFault.check(embedding: embedding, is: identifier)
        guard (1...100).contains(smoothing) else {
            throw ModelFault("`smoothing` is outside 1…100 steps")
        }
        guard (0...60).contains(refractorySeconds), (0.02...10).contains(durationSeconds) else {
            throw ModelFault(
                "`refractorySeconds` is outside 0…60 or `durationSeconds` outside 0.02…10")
        }
        let falseAccepts = target.perHour(usual: Self.usualFalseAccepts)
        return TrainedKeyword(
            name: name,
            layers: try NetworkRecord.layers(layers, inputs: model.dimension, outputs: 1),
            smoothing: smoothing,
            threshold: try thresholds.threshold(falseAccepts: falseAccepts, in: 0...1),
            duration: durationSeconds, refractory: refractorySeconds)
    }
}
