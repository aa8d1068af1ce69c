package import Events
import FlyingFox
import Foundation
import Synchronization

/// A web server on this computer that gets events, and answers as a test says.
package final class Receiver: Sendable {
    /// One request.
    package struct Request: Sendable {
        package var path: String
        package var type: String
        package var authorization: String?
        package var events: [Event]
        package var at: ContinuousClock.Instant
    }

    /// An answer: the status and headers of it.
    package typealias Answer = (status: Int, headers: [String: String])

    /// What has come.
    private final class Book: Sendable {
        let requests = Mutex<[Request]>([])

        /// - Returns: its number.
        func add(_ request: Request) -> Int {
            requests.withLock { requests in
                requests.append(request)
                return requests.count - 1
            }
        }
    }

    private let book: Book
    private let server: LocalServer

    /// Starts a server.
    ///
    /// - Parameter answer: gets the request's number, from 0, and the request.
    package init(
        port: Int = 0, answer: @escaping @Sendable (Int, Request) async throws -> Answer
    ) async throws {
        let book = Book()
        server = try await LocalServer(
            port: port, route: HTTPRoute("*"),
            to: ClosureHTTPHandler { request in
                let got = try await Self.read(request)
                return Self.response(try await answer(book.add(got), got))
            })
        self.book = book
    }

    /// The port that it listens on.
    package var port: Int { server.port }
    /// What has come so far.
    package var got: [Request] { book.requests.withLock { $0 } }
    /// The numbers of events in the order in which they came.
    package var sequences: [Int] { got.flatMap { $0.events.map(\.sequence) } }
    /// Where it is.
    package var url: String { "http://127.0.0.1:\(port)/hook" }

    /// Ends it.
    package func stop() async { await server.stop() }

    private static func read(_ request: HTTPRequest) async throws -> Request {
        let body = try await request.bodyData
        let type = request.headers[.contentType] ?? ""
        let events =
            type.contains("batch")
            ? try JSONDecoder().decode([Event].self, from: body)
            : [try EventCoding.event(fromLine: String(decoding: body, as: UTF8.self))]
        return Request(
            path: request.path, type: type, authorization: request.headers[.authorization],
            events: events, at: .now)
    }

    private static func response(_ answer: Answer) -> HTTPResponse {
        var headers = HTTPHeaders()
        for (name, value) in answer.headers { headers[HTTPHeader(name)] = value }
        return HTTPResponse(
            statusCode: HTTPStatusCode(answer.status, phrase: "as asked"), headers: headers,
            // That of 204 must be empty.
            body: Data((answer.status == 204 ? "" : "noted").utf8))
    }
}
