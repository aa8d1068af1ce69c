import Foundation

/// How many false detections of a keyword are accepted, as people say it.
public enum FalseAcceptTarget: Equatable, Sendable {
    /// So many an hour, of `rates`.
    case perHour(Double)
    /// What is usual for the keyword at a half, ten times as many for every half more; of `sensitivities`.
    case sensitivity(Double)

    /// What `perHour` may be.
    public static let rates = 0.01...100.0
    /// What `sensitivity` may be.
    public static let sensitivities = 0...1.0

    /// False detections an hour.
    ///
    /// - Parameter usual: what is usual for the keyword.
    func perHour(usual: Double) -> Double {
        switch self {
        case .perHour(let rate): rate
        case .sensitivity(let sensitivity): usual * pow(10, 2 * (sensitivity - 0.5))
        }
    }
}
