/// How the next connection is tried: which version, which kind of address, and when.
///
/// MQTT 5 comes first. A broker that refuses it, or closes without a word, is asked for 3.1.1 at once.
/// After that the pause doubles, with a random part so that many rigs do not come back at one moment.
struct ConnectionAttempts: Equatable, Sendable {
    /// Seconds of the first pause.
    static let shortestPause = 0.25
    /// Seconds of the longest pause where nobody answers: a broker that is back has its rigs in 5 s.
    static let longestPause = 2.0
    /// Seconds of the longest pause where somebody refuses, so that nobody's log is filled.
    static let longestPauseOfRefused = 60.0

    /// Seconds after which a connection was a good one.
    static let steadyLife = 5.0

    /// The version to ask for.
    private(set) var version = MQTTVersion.v5
    /// Whether only IPv4 is tried: a name may have an address of each kind, of which one is deaf.
    private(set) var takesIPv4Only = false
    private var failures = 0
    private var hasTriedOther = false

    init() {}

    /// The connection failed, or went.
    ///
    /// - Parameters:
    ///   - life: seconds that it was established; nil where it never was.
    ///   - random: from 0 to 1.
    /// - Returns: seconds to wait before the next.
    mutating func fail(_ code: MQTTFault.Code, after life: Double?, random: Double) -> Double {
        // Where two clients take each other's name, none lives long.
        if life ?? 0 >= Self.steadyLife { failures = 0 }
        switch code {
        case .unsupportedVersion, .unanswered:
            version = version == .v5 ? .v311 : .v5
            if !hasTriedOther {
                hasTriedOther = true
                return 0
            }
        case .unreachable:
            takesIPv4Only.toggle()
        case .settings, .notAuthorized, .refused, .undeliverable, .tls, .takenOver, .lost:
            break
        }
        hasTriedOther = false
        let longest =
            switch code {
            case .settings, .notAuthorized, .refused, .undeliverable, .tls, .takenOver:
                Self.longestPauseOfRefused
            case .unsupportedVersion, .unanswered, .unreachable, .lost: Self.longestPause
            }
        let pause = min(longest, Self.shortestPause * Double(1 << min(failures, 10)))
        failures += 1
        return pause * (0.5 + random / 2)
    }
}
