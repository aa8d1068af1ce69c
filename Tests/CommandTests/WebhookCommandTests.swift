import Events
import Foundation
import TestBroker
import TestReceiver
import TestThreads
import Testing

/// `noctule run --webhook` at a web server of this computer.
@Suite(.waits) struct WebhookCommandTests {
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

    @Test("what runs told that were killed while nobody took it comes in order, under the same ids")
    func killed() async throws {
        let folder = try folder()
        let port = try freePort()
        func run() throws -> RunningCommand {
            try RunningCommand(
                [
                    "run", "--scene", "scene.yaml", "--node", "den", "--journal", "den.sqlite",
                    "--webhook", "http://127.0.0.1:\(port)/hook",
                ], in: folder)
        }
        for _ in 0..<2 {
            let run = try run()
            try await eventually("the self-test is told, and that nobody listens") {
                String(decoding: run.standardOutput, as: UTF8.self).contains("selftest")
                    && run.standardErrorSoFar.contains("nobody takes the connection")
            }
            run.kill()
            #expect(run.finish().end == .signal(SIGKILL))
        }
        let receiver = try await Receiver(port: port) { _, _ in (204, [:]) }
        let last = try run()
        try await eventually("all three self-tests have come") {
            receiver.got.flatMap(\.events).count { $0.data.type == .selfTestCompleted } == 3
        }
        last.interrupt()
        #expect(last.finish().end == .exit(0))
        let kept = try folder.noctule("events", "den.sqlite").events()
        try await eventually("all has come") { receiver.got.count >= kept.count }
        #expect(receiver.got.flatMap(\.events) == kept)
        await receiver.stop()
    }

    @Test(
        "a wrong address and options that go with none are told with the cure",
        arguments: [
            (["--webhook", "ftp://h/"], 2, "is no address"),
            (["--webhook", "https://me:secret@h/"], 2, "put a token into a file"),
            (["--webhook-token-file", "t"], 2, "goes with --webhook"),
            (["--webhook", "https://h/", "--webhook-token-file", "none"], 3, "No such file"),
        ] as [([String], Int32, String)])
    func usage(options: [String], code: Int32, problem: String) throws {
        let result = try RunningCommand(["run", "--scene", "scene.yaml"] + options, in: folder())
            .finish()
        #expect(result.end == .exit(code), "\(result.standardError)")
        #expect(result.standardError.contains(problem), "\(result.standardError)")
    }
}
