/// What a client wants to be sent.
struct MQTTSubscription: Equatable, Sendable {
    /// A topic, or a pattern of topics.
    var filter: String
}
