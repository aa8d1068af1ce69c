/// A message for a broker, sent with quality of service 1.
public struct MQTTMessage: Equatable, Sendable {
    /// Where it goes.
    public var topic: String
    /// What it says, in UTF-8.
    public var payload: String
    /// Whether the broker keeps it for who subscribes later.
    public var isRetained: Bool
    /// The media type of the payload, which MQTT 5 tells; nil for plain text.
    public var contentType: String?

    /// Creates a message.
    public init(
        topic: String, payload: String, isRetained: Bool, contentType: String? = nil
    ) {
        self.topic = topic
        self.payload = payload
        self.isRetained = isRetained
        self.contentType = contentType
    }
}
