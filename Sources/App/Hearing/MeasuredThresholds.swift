import Foundation

/// The scores that so many false detections an hour reached, as they were measured.
struct MeasuredThresholds: Codable {
    /// A rate and its score.
    struct Threshold: Codable {
        var falseAcceptsPerHour: Double
        var threshold: Double
    }

    private let thresholds: [Threshold]

    init(from decoder: any Decoder) throws {
        thresholds = try [Threshold](from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        try thresholds.encode(to: encoder)
    }

    /// The threshold that lets so many false detections an hour through.
    ///
    /// Between the measured ones it is interpolated over the logarithm of the rate, for rates fall by a
    /// factor where scores rise by a step; beyond them the nearest holds.
    ///
    /// - Parameter range: of the scores.
    /// - Throws: when there are none, or one is no rate or no score.
    func threshold(
        falseAccepts: Double, in range: ClosedRange<Double>
    ) throws(ModelFault) -> Double {
        let sorted = thresholds.sorted { $0.falseAcceptsPerHour < $1.falseAcceptsPerHour }
        guard let first = sorted.first, let last = sorted.last,
            sorted.allSatisfy({ $0.falseAcceptsPerHour > 0 && range.contains($0.threshold) })
        else {
            throw ModelFault(
                "`thresholds` is empty, or holds a rate of 0 or a threshold outside "
                    + "\(Int(range.lowerBound))…\(Int(range.upperBound))")
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
