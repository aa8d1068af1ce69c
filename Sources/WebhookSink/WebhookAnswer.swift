/// What a receiver answered.
struct WebhookAnswer: Equatable, Sendable {
    /// The status, 200 to 599.
    var status: Int
    /// Its `Retry-After`, as it stands there.
    var retryAfter: String?
}
