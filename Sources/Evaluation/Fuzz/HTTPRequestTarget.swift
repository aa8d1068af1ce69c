import Foundation
import HTTPSink
import Simulation

/// Requests of HTTP: lines and headers, the queries of events, `Last-Event-ID` and the token.
struct HTTPRequestTarget: FuzzTarget {
    static let name = "http"
    private static let token = "0123456789abcdefTOKEN"
    static let samples = [
        "GET /events?since=42&type=motion,health HTTP/1.1\r\nHost: localhost\r\n"
            + "Authorization: Bearer \(token)\r\nLast-Event-ID: 7\r\n\r\n",
        "GET /events?since=2026-01-31T12:00:00.5Z&type=motion.started HTTP/1.1\r\n"
            + "Host: 127.0.0.1:8080\r\nauthorization: bearer \(token)\r\n\r\n",
        "GET /ws?since=1 HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nUpgrade: websocket\r\n"
            + "Authorization: Bearer \(token)\r\nConnection: Upgrade\r\n\r\n",
        "\r\nGET /state HTTP/1.1\r\nHost: [::1]:80\r\nContent-Length: 0\r\n\r\n"
            + "HEAD /metrics HTTP/1.0\r\nAuthorization: Bearer \(token)\r\n\r\n",
        "GET /events?type=%6dotion%2Chealth&since=%34 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    ]

    private let configuration: HTTPConfiguration

    init() {
        configuration = HTTPConfiguration(token: Self.token)
    }

    func judge(_ input: [UInt8], _ random: inout Xoshiro256) -> FuzzVerdict {
        let outcomes = HTTPReading.requests(input, pieces: .max, configuration)
        let pieces = Int.random(in: 1...64, using: &random)
        guard HTTPReading.requests(input, pieces: pieces, configuration) == outcomes else {
            return .wrong("in pieces of \(pieces) it is another request")
        }
        let admitted = outcomes.filter { if case .refused = $0 { false } else { true } }
        guard !admitted.isEmpty else { return .refused }
        let text = String(decoding: input, as: UTF8.self)
        guard text.components(separatedBy: Self.token).count > admitted.count else {
            return .wrong("it is let in without the token")
        }
        for outcome in admitted {
            switch outcome {
            case .eventsBehind(let position) where position < 0:
                return .wrong("events behind \(position)")
            case .eventsSince(let seconds) where !seconds.isFinite:
                return .wrong("events since \(seconds)")
            default: break
            }
        }
        return .taken
    }
}
