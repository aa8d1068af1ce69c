import FlyingFox
import Testing

@testable import HTTPSink

/// Requests, whole and broken, as the bytes of a connection.
@Suite struct RequestParserTests {
    /// What comes of a text that is fed in pieces: the paths of requests, then the status of a fault.
    private static func outcomes(_ text: String, pieces: Int = .max, limit: Int = 8192) -> [String]
    {
        var parser = RequestParser(limit: limit)
        var outcomes: [String] = []
        var rest = Array(text.utf8)[...]
        while true {
            switch parser.next() {
            case .request(let request): outcomes.append(request.path)
            case .fault(let fault): return outcomes + ["\(fault.status.code)"]
            case .more:
                guard !rest.isEmpty else { return outcomes }
                parser.append(Array(rest.prefix(pieces)))
                rest = rest.dropFirst(pieces)
            }
        }
    }

    private static func request(_ line: String, _ headers: String...) -> String {
        ([line, "Host: localhost"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
    }

    @Test("Requests one after the other are found however their bytes are cut")
    func pieces() {
        let text =
            "\r\n" + Self.request("GET /state HTTP/1.1")
            + Self.request("GET /events?since=3 HTTP/1.1", "Last-Event-ID: 4", "Content-Length: 0")
        for count in [1, 2, 3, 7, 1000] {
            #expect(Self.outcomes(text, pieces: count) == ["/state", "/events"])
        }
    }

    @Test("What a client says is kept: method, query, headers")
    func content() {
        var parser = RequestParser(limit: 8192)
        parser.append(
            Array(Self.request("HEAD /ws?type=motion%2Chealth HTTP/1.1", "X-A:  b c\t").utf8))
        guard case .request(let request) = parser.next() else {
            Issue.record("no request")
            return
        }
        #expect(request.method == .HEAD && request.path == "/ws")
        #expect(request.query.map(\.name) == ["type"])
        #expect(request.query.map(\.value) == ["motion,health"])
        #expect(request.headers[HTTPHeader("x-a")] == "b c")
    }

    @Test(
        "What is no request is refused, with the status that says why",
        arguments: [
            ("GET /state\r\nHost: a\r\n\r\n", "400"),
            ("GET  /state HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
            ("GET state HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
            ("GET http://a/state HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
            ("G(T / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
            ("GET / HTTP/2\r\nHost: a\r\n\r\n", "505"),
            ("GET / HTTP/1.1\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", "400"),
            ("GET / HTTP/1.1\nHost: a\n\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a\u{0}\r\n\r\n", "400"),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx", "413"),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "413"),
            ("GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", "413"),
            ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", "400"),
        ])
    func refused(text: String, status: String) {
        #expect(Self.outcomes(text) == [status])
        #expect(Self.outcomes(text, pieces: 1) == [status])
    }

    @Test("A request takes its limit of bytes and no more, a line without end too")
    func size() {
        let head = "GET / HTTP/1.1\r\nHost: a\r\nX: \r\n\r\n"
        let whole = head.replacing("X: ", with: "X: " + String(repeating: "x", count: 90))
        #expect(Self.outcomes(whole, limit: whole.utf8.count) == ["/"])
        #expect(Self.outcomes(whole, limit: whole.utf8.count - 1) == ["431"])
        #expect(Self.outcomes(String(repeating: "A", count: 9000), pieces: 100) == ["431"])
        let many = (0...RequestParser.mostHeaders).map { "X\($0): y\r\n" }.joined()
        #expect(Self.outcomes("GET / HTTP/1.1\r\nHost: a\r\n" + many + "\r\n") == ["431"])
    }

    @Test("Bytes of any kind end in requests, a fault or a wish for more, never in a crash")
    func noise() {
        var state: UInt64 = 7
        func next() -> UInt8 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        let seeds = Array("GET /a?b=%41 HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n".utf8)
        var ends: [String: Int] = [:]
        for round in 0..<3000 {
            var bytes = seeds
            for _ in 0...(round % 4) { bytes[Int(next()) % bytes.count] = next() }
            var parser = RequestParser(limit: 256)
            parser.append(bytes)
            switch parser.next() {
            case .request: ends["request", default: 0] += 1
            case .fault: ends["fault", default: 0] += 1
            case .more: ends["more", default: 0] += 1
            }
        }
        #expect(ends["fault", default: 0] > 1000 && ends["request", default: 0] > 100)
    }
}
