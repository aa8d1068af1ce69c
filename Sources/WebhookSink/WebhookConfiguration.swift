public import Events

/// How a receiver gets events.
public struct WebhookConfiguration: Equatable, Sendable {
    /// Events of a request that are allowed.
    public static let batchSizes = 1...1000
    /// Seconds for an answer that are allowed.
    public static let timeouts = 1.0...300.0
    /// Characters of a token that are allowed.
    public static let tokenLengths = 1...4096

    /// Where they are posted to.
    public var address: WebhookAddress
    /// What is shown there, as `Authorization: Bearer TOKEN`; nil for nothing.
    public var token: String?
    /// Which kinds; nil for all.
    public var types: EventTypeFilter?
    /// Events of a request at most; 1 posts each alone, more post batches of what waits.
    public var batchSize = 1
    /// Seconds for an answer, from the request's beginning to the end of the answer.
    public var timeout = 10.0

    /// Names a receiver.
    public init(address: WebhookAddress) {
        self.address = address
    }

    /// What keeps it from being used; nil when nothing does.
    public var problem: String? {
        if let token, !Self.isToken(token) {
            return "the token of the webhook is none: it takes letters, digits and signs without "
                + "spaces, \(Self.tokenLengths.upperBound) at most"
        }
        guard Self.batchSizes.contains(batchSize) else {
            return "a webhook's batch is \(Self.batchSizes.lowerBound) to "
                + "\(Self.batchSizes.upperBound) events"
        }
        guard Self.timeouts.contains(timeout) else {
            return "a webhook's timeout is \(Self.timeouts.lowerBound) to "
                + "\(Self.timeouts.upperBound) seconds"
        }
        return nil
    }

    /// Whether a text can stand in a header: visible ASCII of the right length.
    private static func isToken(_ text: String) -> Bool {
        tokenLengths.contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
    }
}
