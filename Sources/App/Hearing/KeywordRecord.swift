import Foundation
import Speech

/// A trained keyword as it stands in its file.
struct KeywordRecord: Decodable {
    /// The threshold that lets so many false detections through, as measured.
    struct Threshold: Codable {
        var falseAcceptsPerHour: Double
        var threshold: Double
    }

    var name: String
    var stack: Int
    var layers: [NetworkLayerRecord]
    /// What the first layer takes; energies where it is not told.
    var input: NetworkInput?
    var smoothing: Int
    var refractorySeconds: Double
    var durationSeconds: Double
    var thresholds: [Threshold]

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
            threshold: try threshold(for: falseAccepts), duration: durationSeconds,
            refractory: refractorySeconds)
    }

    /// Between the measured ones the threshold is interpolated over the logarithm of the rate, for
    /// rates fall by a factor where scores rise by a step; beyond them the nearest holds.
    private func threshold(for falseAccepts: Double) throws(ModelFault) -> Double {
        let sorted = thresholds.sorted { $0.falseAcceptsPerHour < $1.falseAcceptsPerHour }
        guard let first = sorted.first, let last = sorted.last,
            sorted.allSatisfy({ $0.falseAcceptsPerHour > 0 && (0...1).contains($0.threshold) })
        else {
            throw ModelFault(
                "`thresholds` is empty, or holds a rate of 0 or a threshold outside 0…1")
        }
        guard falseAccepts > first.falseAcceptsPerHour else { return first.threshold }
        for (low, high) in zip(sorted, sorted.dropFirst())
        where falseAccepts <= high.falseAcceptsPerHour {
            let share =
                log(falseAccepts / low.falseAcceptsPerHour)
                / log(high.falseAcceptsPerHour / low.falseAcceptsPerHour)
            return low.threshold + share * (high.threshold - low.threshold)
        }
        return last.threshold
    }
}
