/// How many false detections of a keyword are accepted, as people say it.
public enum FalseAcceptTarget: Equatable, Sendable {
    /// So many an hour, of `rates`.
    case perHour(Double)
    /// What is usual for the keyword at a half, ten times as many for every half more; of `sensitivities`.
    case sensitivity(Double)

    /// What `perHour` may be.
    public static let rates = 0.01...100.0
    /// What `sensitivity` may be.
    public static let sensitivities = Sensitivity.limits

    /// False detections an hour.
    ///
    /// - Parameter usual: what is usual for the keyword.
    func perHour(usual: Double) -> Double {
        switch self {
        case .perHour(let rate): rate
        case .sensitivity(let sensitivity): usual * Sensitivity.factor(sensitivity)
        }
    }

    /// The same on a rig of a sensitivity: that many times as many, `perHour` within `rates`.
    func scaled(by sensitivity: Double) -> FalseAcceptTarget {
        switch self {
        case .perHour(let rate):
            .perHour(Sensitivity.scale(rate, by: sensitivity, within: Self.rates))
        // Factors of ten to a power multiply where the powers add up.
        case .sensitivity(let own): .sensitivity(own + (sensitivity - Sensitivity.usual))
        }
    }
}
