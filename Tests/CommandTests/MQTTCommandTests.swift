import Events
import Foundation
import TestBroker
import TestThreads
import Testing

/// `noctule run --mqtt` at a real broker.
@Suite(
    .waits, .enabled(if: Broker.isInstalled || ProcessInfo.processInfo.environment["CI"] != nil))
struct MQTTCommandTests {
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

    private func run(at port: Int, in folder: Folder) throws -> RunningCommand {
        try RunningCommand(
            [
                "run", "--scene", "scene.yaml", "--node", "den", "--journal", "den.sqlite",
                "--mqtt", "mqtt://localhost:\(port)",
            ], in: folder)
    }

    /// What a subscriber got of a topic.
    private func payloads(_ topic: String, _ broker: Broker) -> [String] {
        broker.folder.lines("all").compactMap { line in
            line.hasPrefix(topic + " ") ? String(line.dropFirst(topic.count + 3)) : nil
        }
    }

    @Test("a run tells a broker what it tells, takes its commands, and leaves `offline`")
    func published() async throws {
        let folder = try folder()
        let broker = try await Broker(BrokerFolder())
        let subscriber = try await broker.subscribe(["noctule/#", "homeassistant/#"], as: "all")
        let run = try run(at: broker.port, in: folder)
        try await eventually("the self-test is told") {
            payloads("noctule/den/event", broker).contains { $0.contains("selftest") }
        }
        try await eventually("nobody is there") {
            payloads("noctule/den/occupancy", broker).last == "OFF"
        }
        try await eventually("the volume can be changed") {
            payloads("homeassistant/device/noctule_den/config", broker).last?
                .contains("noctule/den/volume/set") == true
        }
        try await broker.publish("noctule/den/volume/set", "-20")
        try await eventually("the volume is told") {
            payloads("noctule/den/volume", broker).last == "-20.0"
        }
        #expect(payloads("noctule/den/availability", broker).last == "online")
        run.interrupt()
        let told = run.finish(within: 120)
        #expect(told.end == .exit(0) && !told.standardError.contains("mqtt"))
        try await eventually("it says that it goes") {
            payloads("noctule/den/availability", broker).last == "offline"
        }
        #expect(payloads("noctule/den/event", broker) == told.lines)
        try await subscriber.end(SIGKILL)
        let late = try await broker.subscribe(["noctule/#"], as: "late")
        let retained = broker.folder.lines("late")
        #expect(retained.contains("noctule/den/availability 1 offline"))
        #expect(!retained.contains { $0.hasPrefix("noctule/den/event ") })
        try await late.end(SIGKILL)
    }

    @Test("what runs told that were killed while no broker was there comes in order, once")
    func killed() async throws {
        let folder = try folder()
        let port = try freePort()
        for _ in 0..<2 {
            let run = try run(at: port, in: folder)
            try await eventually("the self-test is told") {
                String(decoding: run.standardOutput, as: UTF8.self).contains("selftest")
                    && run.standardErrorSoFar.contains("localhost:\(port): Connection refused")
            }
            run.kill()
            #expect(run.finish(within: 120).end == .signal(SIGKILL))
        }
        let broker = try await Broker(BrokerFolder(), port: port)
        let subscriber = try await broker.subscribe(["noctule/den/event"], as: "all")
        let run = try run(at: port, in: folder)
        try await eventually("all three self-tests have come") {
            payloads("noctule/den/event", broker).count { $0.contains("selftest") } == 3
        }
        run.interrupt()
        #expect(run.finish(within: 120).end == .exit(0))
        let kept = try folder.noctule("events", "den.sqlite").lines
        try await eventually("all has come") {
            payloads("noctule/den/event", broker).count >= kept.count
        }
        #expect(payloads("noctule/den/event", broker) == kept)
        try await subscriber.end(SIGKILL)
    }

    @Test(
        "a wrong address and options that go with none are told with the cure",
        arguments: [
            (["--mqtt", "http://h"], "is no broker's address"),
            (["--mqtt", "mqtt://me:secret@h"], "NOCTULE_MQTT_PASSWORD"),
            (["--mqtt-ca", "ca.crt"], "go with --mqtt"),
        ])
    func usage(_ options: [String], _ problem: String) throws {
        let result = try RunningCommand(["run", "--scene", "scene.yaml"] + options, in: folder())
            .finish()
        #expect(result.end == .exit(2))
        #expect(result.standardError.contains(problem))
    }
}
