import Foundation

/// What people are told of deliveries: each trouble once, and what was dropped once a minute at most.
struct WebhookNotes: Equatable, Sendable {
    /// Seconds between two lines of dropped events.
    static let interval = 60.0

    private let address: WebhookAddress
    private var trouble: String?
    private var dropped = 0
    private var droppedUntold = 0
    private var toldDrop: Double?

    init(_ address: WebhookAddress) {
        self.address = address
    }

    /// Events were not taken, and are tried again.
    ///
    /// - Returns: a line for people, where that is news.
    mutating func fail(_ problem: String) -> String? {
        guard problem != trouble else { return nil }
        trouble = problem
        return "\(address): \(problem); events wait in the journal, and it is tried again"
    }

    /// Events were taken.
    ///
    /// - Returns: a line for people, where that is news.
    mutating func succeed() -> String? {
        guard trouble != nil else { return nil }
        trouble = nil
        return "\(address): it takes events again"
    }

    /// An event was rejected, and is dropped.
    ///
    /// - Parameter now: seconds of a clock that only goes forwards.
    /// - Returns: a line for people, unless one was told a moment ago.
    mutating func drop(_ type: String, status: Int, at now: Double) -> String? {
        trouble = nil
        dropped += 1
        droppedUntold += 1
        if let toldDrop, now - toldDrop < Self.interval { return nil }
        toldDrop = now
        return droppedLine("the last is \(type), answered \(status)")
    }

    /// What is left to tell at the end.
    mutating func conclude() -> String? {
        droppedUntold > 0 ? droppedLine("\(dropped) since it began") : nil
    }

    private mutating func droppedLine(_ detail: String) -> String {
        defer { droppedUntold = 0 }
        let count = droppedUntold == 1 ? "1 event was" : "\(droppedUntold) events were"
        return "\(address): \(count) not wanted and dropped (\(detail)): see the receiver's log, "
            + "or send it fewer kinds with `types`"
    }
}
