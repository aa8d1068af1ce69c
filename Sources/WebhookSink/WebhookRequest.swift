import Journal

/// Events as the request that posts them: CloudEvents 1.0, HTTP protocol binding, 3.2 and 3.3.
struct WebhookRequest: Sendable {
    /// How a single event is posted: the event is the body, whole.
    static let structured = "application/cloudevents+json; charset=utf-8"
    /// How several are posted: an array of such.
    static let batch = "application/cloudevents-batch+json; charset=utf-8"

    private let configuration: WebhookConfiguration

    init(_ configuration: WebhookConfiguration) {
        self.configuration = configuration
    }

    /// Header lines, the same for all events.
    var header: [String] {
        var lines = ["Content-Type: \(isBatch ? Self.batch : Self.structured)"]
        if let token = configuration.token { lines.append("Authorization: Bearer \(token)") }
        return lines
    }

    /// The body for events.
    ///
    /// - Parameter entries: one at least, and no more where each is posted alone.
    func body(_ entries: ArraySlice<JournalEntry>) -> String {
        let lines = entries.map(\.line)
        return isBatch ? "[" + lines.joined(separator: ",") + "]" : lines.joined()
    }

    private var isBatch: Bool { configuration.batchSize > 1 }
}
