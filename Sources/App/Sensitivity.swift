import Foundation
import Journal

/// How sensitive a rig is, as people say it: a factor on the false detections that are accepted.
public enum Sensitivity {
    /// What it may be.
    public static let limits = NodeSetting.sensitivities
    /// Where as many are accepted as are configured.
    public static let usual = 0.5

    /// A tenth at 0, once at `usual`, ten times at 1.
    static func factor(_ sensitivity: Double) -> Double { pow(10, 2 * (sensitivity - usual)) }

    /// So many an hour at a sensitivity, as far as limits allow.
    static func scale(
        _ perHour: Double, by sensitivity: Double, within limits: ClosedRange<Double>
    ) -> Double {
        min(max(perHour * factor(sensitivity), limits.lowerBound), limits.upperBound)
    }
}
