import Foundation

/// How many false detections of a keyword are accepted, as people say it.
public enum FalseAcceptTarget: Equatable, Sendable {
    /// So many an hour; above 0.
    case perHour(Double)
    /// What is usual for the keyword at a half, ten times as many for every half more; 0…1.
    case sensitivity(Double)

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
