import FlyingFox
import Testing

@testable import HTTPSink

/// Where a rig is reached, and who is let in.
@Suite struct HTTPAddressTests {
    @Test(
        "An address is a port, or an address of version 4 or 6 with one",
        arguments: [
            ("8080", "127.0.0.1:8080"), ("0.0.0.0:80", "0.0.0.0:80"), ("[::1]:9", "[::1]:9"),
            ("localhost:1", "127.0.0.1:1"), ("65536", nil), ("-1", nil), ("", nil), ("::1:80", nil),
            ("example.org:80", nil), ("1.2.3:80", nil), ("1.2.3.4:", nil), ("[1.2.3.4]", nil),
        ] as [(String, String?)])
    func read(text: String, expected: String?) {
        #expect(HTTPAddress(text).map { "\($0)" } == expected)
    }

    @Test("Only the loopback is served without a token")
    func loopback() {
        func problem(_ text: String, token: String? = nil) -> String? {
            HTTPAddress(text).flatMap { HTTPConfiguration(address: $0, token: token).problem }
        }
        #expect(problem("127.3.2.1:80") == nil && problem("[::1]:80") == nil)
        #expect(problem("0.0.0.0:80")?.contains("takes a token") == true)
        #expect(problem("[::]:80") != nil && problem("192.168.1.2:80") != nil)
        #expect(problem("0.0.0.0:80", token: "0123456789abcdef") == nil)
        #expect(problem("80", token: "short")?.contains("16") == true)
        #expect(problem("80", token: "0123456789 abcdef") != nil)
    }

    private static func admits(
        _ configuration: HTTPConfiguration, _ headers: [HTTPHeader: String]
    ) -> Int? {
        let request = HTTPRequest(
            method: .GET, version: .http11, target: .init(path: "/", query: ""),
            headers: HTTPHeaders(headers), body: HTTPBodySequence())
        do throws(HTTPFault) {
            try HTTPGuard(configuration).admit(request)
            try HTTPGuard(configuration).admitSocket(request)
            return nil
        } catch {
            return error.status.code
        }
    }

    @Test("Without a token who asks for another name is turned away, as a rebound page does")
    func names() {
        let open = HTTPConfiguration()
        for host in [
            "localhost", "LOCALHOST:80", "127.0.0.1", "127.0.0.1:8080", "[::1]", "[::1]:1",
        ] {
            #expect(Self.admits(open, [.host: host]) == nil)
        }
        for host in ["evil.example", "evil.example:80", "8080", "10.0.0.1:80", "", "::1"] {
            #expect(Self.admits(open, [.host: host]) == 421)
        }
    }

    @Test("With a token it is shown, whatever the name; a page of another site gets no WebSocket")
    func token() {
        let closed = HTTPConfiguration(token: "0123456789abcdef")
        #expect(Self.admits(closed, [.host: "rig"]) == 401)
        #expect(Self.admits(closed, [.authorization: "Bearer 0123456789abcdeX"]) == 401)
        #expect(Self.admits(closed, [.authorization: "Basic 0123456789abcdef"]) == 401)
        #expect(Self.admits(closed, [.authorization: "bearer 0123456789abcdef"]) == nil)
        let origin = HTTPHeader("Origin")
        #expect(
            Self.admits(HTTPConfiguration(), [.host: "localhost:1", origin: "http://localhost:1"])
                == nil)
        #expect(
            Self.admits(HTTPConfiguration(), [.host: "localhost:1", origin: "http://evil.example"])
                == 403)
        #expect(Self.admits(HTTPConfiguration(), [.host: "localhost:1", origin: "null"]) == 403)
    }
}
