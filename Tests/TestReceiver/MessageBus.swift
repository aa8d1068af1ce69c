package import Events
import FlyingFox
import Foundation
import Synchronization
import TestThreads

/// A message bus on this computer, as OVOS has one: what anybody says is told to everybody, who said it
/// too.
///
/// The WebSocket is FlyingFox's, which cuts long messages into parts.
package final class MessageBus: Sendable {
    /// One message.
    package struct Message: Decodable, Sendable {
        package var type: String
        package var data: Events.JSONValue
        package var context: Events.JSONValue
    }

    /// Who is there, and what was said.
    private final class Room: WSMessageHandler, Sendable {
        private struct State {
            var said: [String] = []
            var listeners: [Int: AsyncStream<WSMessage>.Continuation] = [:]
            var count = 0
        }

        private let state = Mutex(State())

        var said: [String] { state.withLock { $0.said } }
        /// How many have come.
        var count: Int { state.withLock { $0.count } }

        func makeMessages(
            for client: AsyncStream<WSMessage>
        ) async throws -> AsyncStream<WSMessage> {
            let (stream, continuation) = AsyncStream.makeStream(of: WSMessage.self)
            let number = state.withLock { state in
                state.count += 1
                state.listeners[state.count] = continuation
                return state.count
            }
            continuation.yield(
                .text(
                    #"{"type": "connected", "data": {}, "#
                        + #""context": {"session": {"session_id": "default"}}}"#))
            Task(executorPreference: ThreadPool.suspending) { [self] in
                for await message in client {
                    guard case .text(let text) = message else { continue }
                    say(text)
                }
                state.withLock { $0.listeners[number] = nil }
                continuation.finish()
            }
            return stream
        }

        func say(_ text: String) {
            let listeners = state.withLock { state in
                state.said.append(text)
                return Array(state.listeners.values)
            }
            for listener in listeners { listener.yield(.text(text)) }
        }
    }

    private let room: Room
    private let server: LocalServer

    /// Starts a bus.
    package init(port: Int = 0) async throws {
        let room = Room()
        server = try await LocalServer(
            port: port, route: "GET /core",
            to: WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: room)))
        self.room = room
    }

    /// The port that it listens on.
    package var port: Int { server.port }
    /// Where it is.
    package var url: String { "ws://127.0.0.1:\(port)/core" }
    /// How many have connected so far.
    package var connectionCount: Int { room.count }
    /// What was said so far, as it came.
    package var texts: [String] { room.said }
    /// What was said so far.
    package var messages: [Message] {
        get throws {
            try room.said.map { try JSONDecoder().decode(Message.self, from: Data($0.utf8)) }
        }
    }

    /// The sequence numbers of events in the order in which they were said.
    package var sequences: [Int] {
        get throws { try messages.compactMap { $0.data.object?["sequence"]?.integer } }
    }

    /// Says something to everybody.
    package func say(_ text: String) { room.say(text) }

    /// Ends it.
    package func stop() async { await server.stop() }
}
