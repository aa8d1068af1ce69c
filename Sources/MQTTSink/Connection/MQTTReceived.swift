/// A message that a broker handed on.
struct MQTTReceived: Equatable, Sendable {
    /// Where it was sent to.
    var topic: String
    /// Its first bytes, `MosquittoConnection.payloadLimit` at most.
    var payload: [UInt8]
    /// Whether the broker had kept it from before.
    var isRetained: Bool
}
