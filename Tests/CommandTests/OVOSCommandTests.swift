import Events
import Foundation
import TestBroker
import TestReceiver
import TestThreads
import Testing

/// `noctule run --ovos` at a message bus of this computer.
@Suite(.waits) struct OVOSCommandTests {
    /// A room in which nothing happens.
    private static let scene = """
        duration: 900
        seed: 5
        room: {size: [5, 4, 2.5], reflection: 0}
        loudspeaker: {position: [0.5, 2, 1], carriers: [19125], direct_gain_db: -20}
        microphones: [{position: [0.6, 2, 1], noise_db_spl_hz: -14}]

        """

    private func folder() throws -> Folder {
        let folder = try Folder()
        try folder.write(Self.scene, as: "scene.yaml")
        return folder
    }

    @Test("What runs told that were killed while no bus was there comes, and the volume is set")
    func killed() async throws {
        let folder = try folder()
        let port = try freePort()
        func run() throws -> RunningCommand {
            try RunningCommand(
                [
                    "run", "--scene", "scene.yaml", "--node", "den", "--journal", "den.sqlite",
                    "--ovos", "ws://127.0.0.1:\(port)/core",
                ], in: folder)
        }
        for _ in 0..<2 {
            let run = try run()
            try await eventually("the self-test is told, and that no bus is there") {
                String(decoding: run.standardOutput, as: UTF8.self).contains("selftest")
                    && run.standardErrorSoFar.contains("is the message bus running?")
            }
            run.kill()
            #expect(run.finish().end == .signal(SIGKILL))
        }
        let bus = try await MessageBus(port: port)
        let last = try run()
        try await eventually("all three self-tests have come") {
            try bus.messages.count { $0.type == EventType.selfTestCompleted.rawValue } == 3
        }
        bus.say(#"{"type":"mycroft.volume.set","data":{"percent":0.25},"context":{}}"#)
        try await eventually("it is answered") {
            try bus.messages.contains {
                $0.type == "mycroft.volume.get.response"
                    && $0.data == .object(["percent": .number(0.25), "muted": .bool(false)])
            }
        }
        last.interrupt()
        #expect(last.finish().end == .exit(0))
        let kept = try folder.noctule("events", "den.sqlite").events()
        try await eventually("all has come") { try bus.sequences.count >= kept.count }
        #expect(try bus.sequences == kept.map(\.sequence))
        await bus.stop()
    }

    @Test(
        "A wrong address is told with the cure",
        arguments: [
            ("http://h/core", "is no address"), ("wss://h/core", "tunnel"),
            ("ws://me:secret@h/core", "no user or password"),
        ])
    func usage(address: String, problem: String) throws {
        let result = try RunningCommand(
            ["run", "--scene", "scene.yaml", "--ovos", address], in: folder()
        ).finish()
        #expect(result.end == .exit(2), "\(result.standardError)")
        #expect(result.standardError.contains(problem), "\(result.standardError)")
    }
}
