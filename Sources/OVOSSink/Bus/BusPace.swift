/// How long to wait before a bus is tried again.
///
/// Pauses double from half a second to five, with a random part so that many rigs do not come back at
/// one moment. They stay that short because who says a wake word to an assistant that has just been
/// started again waits for it; an OVOS service itself begins with five (ovos-bus-client 1.5.0,
/// `MessageBusClient.retry`).
struct BusPace: Equatable, Sendable {
    /// Seconds of the first pause.
    static let shortestPause = 0.5
    /// Seconds of the longest pause.
    static let longestPause = 5.0
    /// Seconds after which a connection was a good one, and the first pause comes again.
    static let steadyLife = 5.0

    private var failures = 0

    init() {}

    /// The bus could not be reached, or is gone.
    ///
    /// - Parameters:
    ///   - life: seconds for which it was there; nil where it never was.
    ///   - random: from 0 to 1.
    /// - Returns: seconds to wait.
    mutating func fail(after life: Double?, random: Double) -> Double {
        if life ?? 0 >= Self.steadyLife { failures = 0 }
        let pause = min(Self.longestPause, Self.shortestPause * Double(1 << min(failures, 10)))
        failures += 1
        return pause * (0.5 + random / 2)
    }
}
