import Events
import Journal
import Synchronization
import Testing

@testable import WyomingSink

/// A satellite at work, asked by clients over the loopback.
@Suite(.timeLimit(.minutes(5))) struct SatelliteSinkTests {
    private static let description = SatelliteDescription(
        name: "den", version: "1", wakeWords: ["computer"], hearsUtterances: false)

    private static func wakeWord(end: Double) -> EventData {
        .wakeWordDetected(
            WakeWordData(
                keyword: "computer", score: 0.9, start: end - 0.5, end: end, startFrame: 0,
                frame: Int(48_000 * end), level: -30, signalToNoise: 20))
    }

    /// A satellite that serves, and its end.
    private static func serve(
        limits: ConnectionLimits = ConnectionLimits(),
        _ body: (Place, FakeRig, Int) async throws -> Void
    ) async throws {
        let place = try Place()
        let rig = FakeRig()
        var configuration = SatelliteConfiguration(address: WyomingAddress(port: 0))
        configuration.limits = limits
        let serving = place.start(
            SatelliteSink(configuration, description: description, microphone: rig, player: rig))
        let port = try #require(await place.port())
        try await body(place, rig, port)
        place.bus.close()
        try await serving.value
    }

    /// A server that has run the satellite, and is known to have.
    private static func owner(_ port: Int) async throws -> Peer {
        let peer = try await Peer(port: port)
        try await peer.send(WyomingFrame("run-satellite"))
        try await peer.send(.ping(.string("1")))
        #expect(try await peer.next() == .pong(.string("1")))
        return peer
    }

    @Test("A wake word of the rig is followed by sound, and sound by its end at the transcript")
    func pipeline() async throws {
        try await Self.serve { place, rig, port in
            let peer = try await Self.owner(port)
            place.tell(Self.wakeWord(end: 3))
            #expect(try await peer.next() == .detection("computer", milliseconds: 3000))
            #expect(
                try await peer.next() == .runPipeline(wakeWord: "computer", playing: .answers))
            #expect(try await peer.next() == .audioStart(.speech, milliseconds: 2900))
            var sample: Int16 = 0
            for _ in 0..<4 {
                let chunk = try #require(await peer.next())
                #expect(chunk.type == "audio-chunk" && chunk.payload.count == 1024)
                #expect(chunk.payload.prefix(2) == [UInt8(sample & 255), UInt8(sample >> 8)])
                sample += 512
            }
            try await peer.send(WyomingFrame("transcript", ["text": .string("lights")]))
            #expect(try await peer.next("audio-stop") != nil)
            // Nothing follows it but what is asked for.
            try await peer.send(.ping(nil))
            #expect(try await peer.next() == .pong(.null))
            #expect(rig.asked.withLock { $0 } == [2.9])
        }
    }

    @Test("An answer is played, and told when it has been")
    func answer() async throws {
        try await Self.serve { _, rig, port in
            let peer = try await Self.owner(port)
            try await peer.send(.audioStart(.answers, milliseconds: 0))
            for byte in [1, 2] as [UInt8] {
                try await peer.send(
                    WyomingFrame("audio-chunk", PCMFormat.answers.data, payload: [byte, 0]))
            }
            try await peer.send(.audioStop(milliseconds: 0))
            #expect(try await peer.next() == .played)
            #expect(rig.played.withLock { $0 } == [0: [1, 0, 2, 0]])
        }
    }

    @Test("Garbage, a frame too large and a client that is too many end only their connections")
    func garbage() async throws {
        var limits = ConnectionLimits()
        limits.connections = 3
        try await Self.serve(limits: limits) { _, _, port in
            let peer = try await Self.owner(port)
            for bytes in [
                "GET / HTTP/1.1\r\n\r\n", "{\"type\":\"a\",\"payload_length\":2000000}\n",
            ] {
                let other = try await Peer(port: port)
                try await other.send(Array(bytes.utf8))
                #expect(try await other.next() == nil)
            }
            let second = try await Peer(port: port)
            try await second.send(WyomingFrame("describe"))
            #expect(try await second.next()?.type == "info")
            let third = try await Peer(port: port)
            try await third.send(WyomingFrame("describe"))
            #expect(try await third.next()?.type == "info")
            let fourth = try await Peer(port: port)
            #expect(try await fourth.next() == nil)
            try await peer.send(.ping(.string("2")))
            #expect(try await peer.next() == .pong(.string("2")))
        }
    }

    @Test("A server that does not read is hung up on, and another one has its sound")
    func deaf() async throws {
        var limits = ConnectionLimits()
        limits.waitingBytes = 10_000
        try await Self.serve(limits: limits) { place, _, port in
            let deaf = try await Self.owner(port)
            // Answers that nobody takes fill the sockets' buffers, then what may wait.
            let text = String(repeating: "x", count: 9000)
            for _ in 0..<2000 {
                do { try await deaf.send(.ping(.string(text))) } catch { break }
            }
            let peer = try await Self.owner(port)
            place.tell(Self.wakeWord(end: 1))
            #expect(try await peer.next("audio-chunk") != nil)
            withExtendedLifetime(deaf) {}
        }
    }

    @Test("A port that is taken is named, with what helps")
    func taken() async throws {
        try await Self.serve { place, rig, port in
            let second = SatelliteSink(
                SatelliteConfiguration(address: WyomingAddress(port: port)),
                description: Self.description, microphone: rig, player: rig)
            do {
                try await place.start(second).value
                Issue.record("it listens on a port that is taken")
            } catch {
                #expect(
                    "\(error)"
                        == "127.0.0.1:\(port): another program has the port: end that, or name another port"
                )
            }
        }
    }
}
