/// Why there is no answer, with what helps.
struct WebhookFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was wrong.
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
