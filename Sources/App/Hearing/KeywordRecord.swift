import Foundation
import Speech

/// A trained keyword as it stands in its file.
struct KeywordRecord: Decodable {
    var name: String
    var stack: Int
    var layers: [NetworkLayerRecord]
    /// What the first layer takes; energies where it is not told.
    var input: NetworkInput?
    var smoothing: Int
    var refractorySeconds: Double
    var durationSeconds: Double
    var thresholds: MeasuredThresholds

    /// False detections an hour that a trained keyword usually accepts.
    private static let usualFalseAccepts = 0.5

    func keyword(_ target: FalseAcceptTarget) throws(ModelFault) -> TrainedKeyword {
        try ModelFault.check(name: name)
        guard (1...100).contains(smoothing) else {
            throw ModelFault("`smoothing` is outside 1…100 steps")
        }
        guard (0...60).contains(refractorySeconds), (0.02...10).contains(durationSeconds) else {
            throw ModelFault(
                "`refractorySeconds` is outside 0…60 or `durationSeconds` outside 0.02…10")
        }
        let falseAccepts = target.perHour(usual: Self.usualFalseAccepts)
        return TrainedKeyword(
            name: name, layers: try NetworkRecord.layers(layers, stack: stack, outputs: 1),
            input: input ?? .energy, smoothing: smoothing,
            threshold: try thresholds.threshold(falseAccepts: falseAccepts, in: 0...1),
            duration: durationSeconds, refractory: refractorySeconds)
    }
}
