import Foundation

/// How eager a keyword's detection is, as people set it.
public enum Sensitivity {
    /// The false detections an hour that a sensitivity stands for: 0.5 at a half, ten times as many
    /// for every half more.
    ///
    /// - Parameter sensitivity: 0…1.
    public static func falseAcceptsPerHour(_ sensitivity: Double) -> Double {
        0.5 * pow(10, 2 * (sensitivity - 0.5))
    }
}
