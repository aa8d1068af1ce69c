import FlyingFox

/// A response whose body is text that is there.
struct HTTPAnswer {
    /// The status.
    var status: HTTPStatusCode
    /// The headers but those of the connection and the length.
    var headers: [(name: String, value: String)]
    /// The body.
    var body: String

    /// An answer of a kind of text.
    init(_ status: HTTPStatusCode = .ok, type: String, body: String) {
        self.status = status
        headers = [
            ("Cache-Control", "no-store"), ("Content-Type", type),
            ("X-Content-Type-Options", "nosniff"),
        ]
        self.body = body
    }

    /// An answer in plain words.
    init(_ status: HTTPStatusCode = .ok, text: String) {
        self.init(status, type: "text/plain; charset=utf-8", body: text + "\n")
    }

    /// A refusal.
    init(_ fault: HTTPFault) {
        self.init(fault.status, text: fault.problem)
        if let allow = fault.allow { headers.append(("Allow", allow)) }
        if fault.status == .unauthorized { headers.append(("WWW-Authenticate", "Bearer")) }
        if fault.status == .serviceUnavailable { headers.append(("Retry-After", "1")) }
    }

    /// What agrees to a WebSocket.
    init(handshake headers: HTTPHeaders) {
        status = .switchingProtocols
        self.headers = headers.map { ($0.key.rawValue, $0.value) }
        body = ""
    }
}
