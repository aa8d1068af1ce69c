/// How many events go at once, and how long to wait after a failure.
///
/// Pauses double from half a second to a minute, with a random part so that many rigs do not come back
/// at one moment. What a receiver asks for goes before that, up to an hour. A batch that is rejected is
/// halved, until the one event that is not wanted stands alone.
struct DeliveryPace: Equatable, Sendable {
    /// Seconds of the first pause.
    static let shortestPause = 0.5
    /// Seconds of the longest pause that nobody asked for.
    static let longestPause = 60.0
    /// Seconds of the longest pause that a receiver may ask for.
    static let longestWish = 3600.0

    /// Events of the next request at most.
    private(set) var size: Int
    private let largest: Int
    private var failures = 0

    /// Begins with whole batches.
    ///
    /// - Parameter largest: events of a request, 1 and more.
    init(largest: Int) {
        self.largest = largest
        size = largest
    }

    /// Events were taken.
    mutating func succeed() {
        failures = 0
        size = min(largest, size * 2)
    }

    /// Events were not wanted.
    ///
    /// - Parameter count: how many were posted together.
    /// - Returns: whether they are dropped; otherwise fewer are posted, from the first on.
    mutating func reject(_ count: Int) -> Bool {
        failures = 0
        guard count > 1 else { return true }
        size = max(1, count / 2)
        return false
    }

    /// Nobody took them.
    ///
    /// - Parameters:
    ///   - wish: seconds that the receiver asks for; nil where it does not.
    ///   - random: 0 to 1.
    /// - Returns: seconds to wait.
    mutating func fail(wish: Double?, random: Double) -> Double {
        let pause = min(Self.longestPause, Self.shortestPause * Double(1 << min(failures, 10)))
        failures += 1
        let ours = pause * (0.5 + random / 2)
        guard let wish else { return ours }
        return max(ours, min(wish, Self.longestWish))
    }
}
