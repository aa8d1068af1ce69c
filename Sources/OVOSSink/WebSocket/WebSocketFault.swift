import FlyingFox

/// What a server sends that no WebSocket allows, or that goes no further.
struct WebSocketFault: Error, Equatable, Sendable {
    /// The code to close with (RFC 6455, 7.4.1).
    let code: WSCloseCode

    init(_ code: WSCloseCode) {
        self.code = code
    }
}
