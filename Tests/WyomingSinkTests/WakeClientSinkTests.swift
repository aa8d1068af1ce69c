import Events
import Testing

@testable import WyomingSink

/// A rig's sound on its way to a wake service, over the loopback.
@Suite(.timeLimit(.minutes(5))) struct WakeClientSinkTests {
    @Test("A service gets sound and its words are told, and a service that goes is an error")
    func detection() async throws {
        let place = try Place()
        let listener = try FrameListener(
            WyomingAddress(port: 0), limits: ConnectionLimits())
        let (told, tell) = AsyncStream.makeStream(of: String.self)
        let service = Task {
            try await listener.run { connection in
                let count = ConnectionCount(most: 5)
                try await connection.serve { frame in
                    switch frame.type {
                    case "detect": tell.yield("detect \(frame.data["names"]?.array?.count ?? 0)")
                    case "audio-chunk":
                        // The sixth chunk is the word; then it goes.
                        guard !count.begin() else { return }
                        let time = frame.data["timestamp"]?.integer ?? 0
                        connection.send(.detection("jarvis", milliseconds: time))
                        try await Task.sleep(for: .milliseconds(300))
                        throw CancellationError()
                    default: break
                    }
                }
            }
        }
        var configuration = try #require(
            WakeClientConfiguration(uri: "tcp://localhost:\(listener.address.port)"))
        configuration.names = ["jarvis"]
        let client = place.start(
            WakeClientSink(configuration, microphone: FakeRig()) {
                tell.yield("\($0) \($1 > 0.1 && $1 < 0.5)")
            })
        var lines = told.makeAsyncIterator()
        #expect(await lines.next() == "detect 1")
        #expect(await lines.next() == "jarvis true")
        await #expect(throws: (any Error).self) { try await client.value }
        service.cancel()
    }

    @Test("A service that is not there is named")
    func absent() async throws {
        let place = try Place()
        let configuration = try #require(WakeClientConfiguration(uri: "tcp://127.0.0.1:1"))
        do {
            try await place.start(WakeClientSink(configuration, microphone: FakeRig()) { _, _ in })
                .value
            Issue.record("it says that it serves")
        } catch {
            #expect("\(error)".hasPrefix("tcp://127.0.0.1:1: cannot be reached"))
        }
    }
}
