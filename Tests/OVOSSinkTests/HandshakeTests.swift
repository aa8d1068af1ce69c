import Testing

@testable import OVOSSink

/// How a WebSocket is agreed on.
@Suite struct HandshakeTests {
    /// The nonce of RFC 6455, 1.3: `dGhlIHNhbXBsZSBub25jZQ==`.
    private static let handshake = Handshake(OVOSAddress(), nonce: Array("the sample nonce".utf8))

    private static let good = [
        "HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
    ]

    @Test("The request is that of RFC 6455, 4.1")
    func request() {
        #expect(
            String(decoding: Self.handshake.request, as: UTF8.self) == """
                GET /core HTTP/1.1\r
                Host: 127.0.0.1:8181\r
                Upgrade: websocket\r
                Connection: Upgrade\r
                Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
                Sec-WebSocket-Version: 13\r
                \r

                """)
    }

    @Test("The answer of RFC 6455, 1.3, agrees, whatever the case of its names")
    func agreed() async throws {
        try await Self.handshake.check(Self.good.joined(separator: "\r\n"))
        let odd = [
            Self.good[0], "UPGRADE: WebSocket", "connection: keep-alive, UPGRADE", "Server: x",
            "sec-websocket-accept:s3pPLMBiTxaQ9kYGzzhZRbK+xOo=",
        ]
        try await Self.handshake.check(odd.joined(separator: "\r\n"))
    }

    @Test(
        "Any other answer is told with what helps",
        arguments: [
            (["HTTP/1.1 404 Not Found"], "is the path right"), (["SSH-2.0-OpenSSH_9"], "no HTTP"),
            ([""], "no HTTP"), ([good[0]], "another WebSocket"),
            ([good[0], good[1], good[3]], "another WebSocket"),
            (Array(good[...2]), "another WebSocket"),
            (Array(good[...2]) + ["Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA="], "another"),
            (good + ["Sec-WebSocket-Extensions: permessage-deflate"], "another WebSocket"),
        ])
    func refused(lines: [String], says: String) async {
        let fault = await #expect(throws: BusFault.self) {
            try await Self.handshake.check(lines.joined(separator: "\r\n"))
        }
        #expect(fault?.description.contains(says) == true, "\(fault?.description ?? "")")
    }
}
