import AudioCore
import Events
import Foundation
import Mixing
import TestThreads
import Testing

@testable import App

/// Speech that an assistant sends to a rig's socket.
@Suite(.waits) struct SpeechSocketTests {
    /// A connection to a rig's socket.
    private struct Client {
        let descriptor: Int32
        let channel: LineChannel

        init(_ socket: RigSocket) throws {
            descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            let status = socket.withAddress { [descriptor] in Glibc.connect(descriptor, $0, $1) }
            try #require(status == 0)
            channel = LineChannel(descriptor)
        }

        func reply() throws -> PlaybackReply {
            let line = try #require(channel.readLine())
            return try #require(PlaybackReply(line: line))
        }
    }

    private let folder = "/tmp/noctule-\(UUID().uuidString.prefix(8))"
    private let control = LiveControl()

    /// Listens, and lets a client do something.
    private func withClient(_ body: (Client) throws -> Void) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let socket = try RigSocket(node: "den", folder: folder)
        let listener = try RigListener(
            socket, speech: { [control] in control.play($0, reply: $1, next: $2) },
            answer: { _ in PlaybackReply.done.line })
        defer { listener.stop() }
        try body(Client(socket))
    }

    @Test("what is sent is played as speech to its last sample, and then answered again")
    func played() throws {
        let format = AudioFormat(sampleRate: 48_000, channelCount: 1)
        let (mixer, source) = Mixer.pair(MixerConfiguration(format: format))
        let deck = PlaybackDeck(mixer: mixer, decoding: .inBackground, ducks: false)
        control.setDeck(deck)
        try withClient { client in
            #expect(client.channel.write(#"{"command":"pcm","raw":"24000,1,pcm16"}"#))
            #expect(try client.reply().voice != nil)
            // Half a second at a quarter of full scale.
            let bytes = [UInt8]((0..<12_000).flatMap { _ in [0x00, 0x20] as [UInt8] })
            let sent = bytes.withUnsafeBytes {
                send(client.descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            try #require(sent == bytes.count)
            shutdown(client.descriptor, Int32(SHUT_WR))
            var block = AudioBlock(channelCount: 1, capacity: 480)
            var loud = 0
            var events: [EventData] = []
            let deadline = Date(timeIntervalSinceNow: 60)
            func isOver() -> Bool {
                events.contains { if case .playbackEnded = $0 { true } else { false } }
            }
            while !isOver(), Date() < deadline {
                source.read(into: &block)
                block.withChannel(0) { samples in
                    for index in samples.indices where samples[index] > 0.125 { loud += 1 }
                }
                events += deck.takeEvents()
                usleep(1_000)
            }
            guard case .playbackEnded(let end)? = events.last else {
                Issue.record("it does not end")
                return
            }
            #expect(end.group == .speech && end.name == "pcm" && end.reason == .finished)
            // It waits for its first samples, and its last milliseconds are mixed and not played yet.
            #expect(end.frame - end.startFrame >= 23_998)
            #expect((23_000...24_100).contains(loud))
            #expect(try client.reply() == .done)
        }
    }

    @Test(
        "what is no format, and a rig that plays nothing, are told at once",
        arguments: [
            (#"{"command":"pcm"}"#, "pcm needs raw: a rate of 8000"),
            (#"{"command":"pcm","raw":"22050,1,float32"}"#, "pcm16 or pcm24"),
            (#"{"command":"pcm","raw":"22050,1,pcm16"}"#, "the rig plays on nothing now"),
        ])
    func refused(line: String, says: String) throws {
        try withClient { client in
            #expect(client.channel.write(line))
            let reply = try client.reply()
            #expect(reply.problem?.contains(says) == true)
        }
    }
}
