import FlyingFox

/// Decides who is let in.
struct HTTPGuard {
    private let configuration: HTTPConfiguration

    init(_ configuration: HTTPConfiguration) {
        self.configuration = configuration
    }

    /// Lets in who shows the token; where there is none, who names this computer, so that no page of
    /// another site gets in by a name that it has pointed here.
    ///
    /// - Throws: `HTTPFault`.
    func admit(_ request: HTTPRequest) throws(HTTPFault) {
        guard let token = configuration.token else {
            guard Self.isLocal(request.headers[.host]) else {
                throw HTTPFault(
                    .misdirectedRequest, "ask for 127.0.0.1 or localhost, or give the rig a token")
            }
            return
        }
        let words = (request.headers[.authorization] ?? "").split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer",
            Self.areEqual(Array(words[1].utf8), Array(token.utf8))
        else { throw HTTPFault(.unauthorized, "show the token: Authorization: Bearer TOKEN") }
    }

    /// Lets no page of another site open a WebSocket, which browsers do not keep it from.
    ///
    /// - Throws: `HTTPFault`.
    func admitSocket(_ request: HTTPRequest) throws(HTTPFault) {
        guard let origin = request.headers[HTTPHeader("Origin")] else { return }
        guard let host = request.headers[.host],
            origin.lowercased() == "http://\(host.lowercased())"
                || origin.lowercased() == "https://\(host.lowercased())"
        else { throw HTTPFault(.forbidden, "a page of another site may not listen") }
    }

    /// Whether a Host header names this computer; HTTP/1.0 has none.
    private static func isLocal(_ header: String?) -> Bool {
        guard let header = header?.lowercased() else { return true }
        let hasPort = header.contains(":") && !header.hasSuffix("]")
        return HTTPAddress(hasPort ? header : header + ":80")?.isLoopback ?? false
    }

    /// Whether bytes are equal, in a time that does not tell how many are.
    private static func areEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
