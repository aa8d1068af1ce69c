import FlyingFox
import Foundation

/// The agreement on a WebSocket, a client's side of it (RFC 6455, 4.1).
struct Handshake: Sendable {
    /// Bytes of an answer's head at most.
    static let longestHead = 16_384

    private let address: OVOSAddress
    /// 16 bytes that nobody can foresee, in Base64.
    private let key: String
    private let headers: [(name: String, value: String)]

    /// Prepares one.
    ///
    /// - Parameter nonce: 16 bytes.
    init(_ address: OVOSAddress, nonce: [UInt8]) {
        self.address = address
        key = Data(nonce).base64EncodedString()
        headers = [
            ("Host", address.authority), ("Upgrade", "websocket"), ("Connection", "Upgrade"),
            ("Sec-WebSocket-Key", key), ("Sec-WebSocket-Version", "13"),
        ]
    }

    /// Prepares one with a nonce that nobody can foresee.
    init(_ address: OVOSAddress) {
        self.init(address, nonce: (0..<16).map { _ in .random(in: 0...255) })
    }

    /// What is asked, as bytes.
    var request: Data {
        let lines = ["GET \(address.path) HTTP/1.1"] + headers.map { "\($0.name): \($0.value)" }
        return Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    /// Checks an answer.
    ///
    /// - Parameter head: up to the empty line, without it.
    /// - Throws: `BusFault` where the server does not agree, or is none.
    func check(_ head: String) async throws {
        let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
        let status = lines[0].split(separator: " ", maxSplits: 2)
        guard status.count >= 2, status[0].hasPrefix("HTTP/1."), let code = Int(status[1]) else {
            throw BusFault("who answers speaks no HTTP: is it a message bus?")
        }
        guard code == 101 else {
            throw BusFault(
                "who answers has no WebSocket there (\(code)): is the path right? The usual is "
                    + OVOSAddress.usualPath)
        }
        var answer: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            answer[line[..<colon].lowercased()] =
                line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        let connection = (answer["connection"] ?? "").lowercased().split(separator: ",")
        guard answer["upgrade"]?.lowercased() == "websocket",
            connection.contains(where: { $0.trimmingCharacters(in: .whitespaces) == "upgrade" }),
            answer["sec-websocket-accept"] == (try await expected()),
            // Neither was asked for.
            answer["sec-websocket-extensions"] == nil, answer["sec-websocket-protocol"] == nil
        else { throw BusFault("who answers agrees to another WebSocket than was asked for") }
    }

    /// The proof that the server has read the key, as FlyingFox's own server gives it.
    private func expected() async throws -> String? {
        var fields: [HTTPHeader: String] = [:]
        for header in headers { fields[HTTPHeader(header.name)] = header.value }
        let request = HTTPRequest(
            method: .GET, version: .http11, path: address.path, query: [], headers: fields,
            body: Data())
        return try await WebSocketHTTPHandler(handler: NoFrames()).handleRequest(request)
            .headers[.webSocketAccept]
    }

    /// Stands for the frames, which are read and written elsewhere.
    private struct NoFrames: WSHandler {
        func makeFrames(
            for client: AsyncThrowingStream<WSFrame, any Error>
        ) async throws -> AsyncStream<WSFrame> {
            AsyncStream { $0.finish() }
        }
    }
}
