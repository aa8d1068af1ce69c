import FlyingFox
import Foundation

/// Responses as the bytes of HTTP/1.1.
enum HTTPText {
    /// The head of a stream of events, which follow in chunks.
    static let eventStreamHead = Data(
        """
        HTTP/1.1 200 OK\r
        Cache-Control: no-store\r
        Content-Type: text/event-stream\r
        Transfer-Encoding: chunked\r
        X-Accel-Buffering: no\r
        \r

        """.utf8)

    /// The chunk after the last.
    static let lastChunk = Data("0\r\n\r\n".utf8)

    /// A chunk.
    static func chunk(_ text: String) -> Data {
        Data((String(text.utf8.count, radix: 16) + "\r\n" + text + "\r\n").utf8)
    }

    /// A response whose length is known.
    ///
    /// - Parameters:
    ///   - isLast: whether the connection ends with it.
    ///   - hasBody: whether its body is sent; its length is told all the same.
    static func response(_ answer: HTTPAnswer, isLast: Bool, hasBody: Bool = true) -> Data {
        var lines = ["HTTP/1.1 \(answer.status.code) \(answer.status.phrase)"]
        lines += answer.headers.map { "\($0.name): \($0.value)" }
        if answer.status.code >= 200 { lines.append("Content-Length: \(answer.body.utf8.count)") }
        if isLast { lines.append("Connection: close") }
        let head = lines.joined(separator: "\r\n") + "\r\n\r\n"
        return Data((hasBody ? head + answer.body : head).utf8)
    }

    /// Whether a client wants to go on with its connection (RFC 9112, 9.3).
    static func keepsAlive(_ request: HTTPRequest) -> Bool {
        let options = request.headers.values(for: .connection)
            .flatMap { $0.split(separator: ",") }
            .map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        return request.version == .http11 && !options.contains("close")
    }
}
