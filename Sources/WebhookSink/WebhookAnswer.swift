/// What a receiver answered.
struct WebhookAnswer: Equatable, Sendable {
    /// The status, 200 to 599.
    var status: Int
    /// Seconds after which it wants to be asked again (`Retry-After`, RFC 9110, 10.2.3), more than 0; nil where
    /// it does not say.
    var retryAfter: Double?
}
