import ArgumentParser
import FlyingFox
import FlyingSocks
import Foundation
import Synchronization

/// What it costs a rig to tell others.
struct SinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sinks",
        abstract: "Measure processor and memory of a rig without sinks and with five of them.",
        discussion:
            "A rig in a simulated room, in real time, in which somebody walks: alone with its "
            + "journal, and with HTTP, MQTT, a webhook, the bus of OVOS and a Wyoming satellite; all "
            + "but the last have a peer."
    )

    @Option(help: "Seconds that are measured, twice.")
    var seconds = 60

    @Option(help: "The first of four free ports of this computer.")
    var port = 28_890

    @Option(help: "The scene.")
    var scene = "fixtures/scenes/live/walks.yaml"

    func validate() throws {
        guard (5...200).contains(seconds), (1024...65_532).contains(port) else {
            throw ValidationError("--seconds takes 5 to 200, --port 1024 to 65532.")
        }
    }

    func run() throws {
        var report = FigureReport()
        let progress = ProgressLine("measuring")
        progress.expect(2)
        let alone = try measure([])
        progress.advance()
        let all = try withPeers { try measure($0) }
        progress.advance()
        progress.clear()
        let share = { (use: (first: ProcessUse, last: ProcessUse)) in
            100 * (use.last.seconds - use.first.seconds) / Double(self.seconds)
        }
        let told = "a rig in a simulated room"
        report.figure(
            told, "processor without sinks", share(alone), count: seconds, format: "%.2f %%")
        report.figure(
            told, "processor for five sinks", share(all) - share(alone), count: seconds,
            format: "%.2f %%", .atMost(2, "%"))
        report.figure(
            told, "resident without sinks", Double(alone.last.resident) / 1e6, count: 1,
            format: "%.1f MB")
        report.figure(
            told, "resident with five sinks", Double(all.last.resident) / 1e6, count: 1,
            format: "%.1f MB", .atMost(60, "MB"))
        report.figure(
            told, "of that not from files", Double(all.last.own) / 1e6, count: 1, format: "%.1f MB")
        try report.conclude()
    }

    /// Runs a rig and looks at it twice.
    private func measure(_ options: [String]) throws -> (first: ProcessUse, last: ProcessUse) {
        let folder = NSTemporaryDirectory() + "noctule-sinks-study-\(getpid())"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        // What the system cleans up anyway is no study's failure.
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let programs = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let rig = try Server(
            programs.appendingPathComponent("noctule").path,
            ["run", "--scene", scene, "--node", "study", "--journal", folder + "/study.sqlite"]
                + options, output: folder + "/rig")
        // Until everything is loaded and everybody is connected.
        Thread.sleep(forTimeInterval: 5)
        let first = try ProcessUse(of: rig.identifier)
        Thread.sleep(forTimeInterval: Double(seconds))
        let last = try ProcessUse(of: rig.identifier)
        guard rig.lines.count > 3 else { throw StudyFault("the rig tells too little") }
        rig.end(SIGTERM)
        return (first, last)
    }

    /// Starts somebody for each sink, and gives the options that name them.
    private func withPeers<Value>(_ body: ([String]) throws -> Value) throws -> Value {
        let broker = try MQTTStudy(port: port)
        try broker.startBroker()
        let subscriber = try broker.subscribe(["#"])
        defer { subscriber.end(SIGKILL) }
        let web = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: UInt16(port + 1)), logger: .disabled)
        let posts = Count()
        let bus = BusPeer()
        let serving = Task {
            await web.appendRoute(
                "GET /core", to: WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: bus)))
            await web.appendRoute("*") { _ in
                posts.value.add(1, ordering: .relaxed)
                return HTTPResponse(statusCode: .noContent)
            }
            try await web.run()
        }
        defer { serving.cancel() }
        let address = "http://127.0.0.1:\(port + 2)/events"
        let reader = try Server(
            "curl", ["-sN", "--retry", "5", "--retry-connrefused", address],
            output: NSTemporaryDirectory() + "noctule-sinks-study-\(getpid()).sse")
        defer {
            reader.end(SIGKILL)
            for end in ["", ".err"] {
                try? FileManager.default.removeItem(atPath: reader.output + end)
            }
        }
        let value = try body([
            "--mqtt", "mqtt://127.0.0.1:\(port)", "--webhook", "http://127.0.0.1:\(port + 1)/",
            "--http", "\(port + 2)", "--wyoming", "\(port + 3)",
            "--ovos", "ws://127.0.0.1:\(port + 1)/core",
        ])
        guard posts.value.load(ordering: .relaxed) > 3,
            bus.messages.value.load(ordering: .relaxed) > 3,
            subscriber.lines.contains(where: { $0.contains("noctule/study/event") }),
            reader.lines.contains(where: { $0.hasPrefix("data:") })
        else { throw StudyFault("not everybody was told") }
        return value
    }

    /// The bus of an assistant that hears and says nothing.
    private final class BusPeer: WSMessageHandler, Sendable {
        let messages = Count()

        func makeMessages(
            for client: AsyncStream<WSMessage>
        ) async throws -> AsyncStream<WSMessage> {
            let (stream, continuation) = AsyncStream.makeStream(of: WSMessage.self)
            Task {
                for await _ in client { messages.value.add(1, ordering: .relaxed) }
                continuation.finish()
            }
            return stream
        }
    }

    /// Counted by any thread.
    private final class Count: Sendable {
        let value = Atomic<Int>(0)
    }
}
