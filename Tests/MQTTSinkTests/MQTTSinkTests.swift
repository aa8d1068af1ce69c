import Events
import Foundation
import Journal
import TestBroker
import TestThreads
import Testing

@testable import MQTTSink

/// A sink at a real broker.
@Suite(
    .serves, .enabled(if: Broker.isInstalled || ProcessInfo.processInfo.environment["CI"] != nil))
struct MQTTSinkTests {
    /// Payloads of the events that a subscriber got, in their order.
    private func events(_ folder: BrokerFolder, _ name: String = "all") -> [String] {
        folder.lines(name).compactMap { line in
            line.hasPrefix("noctule/den/event 0 ") ? String(line.dropFirst(20)) : nil
        }
    }

    /// The newest payload of a topic.
    private func last(_ topic: String, _ folder: BrokerFolder, _ name: String = "all") -> String? {
        folder.lines(name).last { $0.hasPrefix(topic + " ") }
            .map { String($0.dropFirst(topic.count + 3)) }
    }

    /// Checks that each event came, in order: what comes again goes on from where it was.
    ///
    /// - Parameter taken: how many events brokers had acknowledged when they were killed: what they had
    ///   not handed on by then is lost with them.
    private func expectAll(
        _ lines: [String], _ expected: [StoredEvent], taken: [Int] = []
    ) {
        var next = 0
        for line in lines {
            guard let index = expected.firstIndex(where: { $0.line == line }) else {
                Issue.record("an event that was not published: \(line)")
                return
            }
            #expect(
                index <= next || taken.contains { next < $0 && index <= $0 },
                "event \(index + 1) came before event \(next + 1)")
            next = max(next, index + 1)
        }
        #expect(next == expected.count)
    }

    @Test(
        "events, states and discovery reach a subscriber, commands come back, and it says that it goes",
        arguments: ["mqttv5", "mqttv311"])
    func all(_ version: String) async throws {
        let folder = try BrokerFolder()
        let broker = try await Broker(folder)
        let subscriber = try await broker.subscribe(
            ["noctule/#", "homeassistant/#"], as: "all", options: ["-V", version])
        let bench = Bench()
        bench.journal.append(Samples.stored(1...30))
        let sink = try bench.start("mqtt://127.0.0.1:\(broker.port)")
        try await eventually("all is delivered") { bench.journal.cursor == 30 }
        try await eventually("all has come") { self.events(folder).count == 30 }
        #expect(events(folder) == Samples.stored(1...30).map(\.line))
        #expect(last("noctule/den/availability", folder) == "online")
        #expect(last("noctule/den/motion", folder) == "ON")
        let discovery = try #require(
            last("homeassistant/device/noctule_den/config", folder))
        #expect(try DiscoverySchema.faults(discovery) == [])

        try await broker.publish("noctule/den/volume/set", "-20")
        try await eventually("the volume is told") {
            self.last("noctule/den/volume", folder) == "-20.0"
        }
        #expect(bench.controls.settings().contains(.volume(-20)))
        try await broker.publish("noctule/den/volume/set", "loud")
        try await eventually("a wrong command is told") {
            bench.told.contains { $0.contains("is no decimal number") }
        }

        let count = folder.lines("all").count { $0.hasPrefix("homeassistant/device/") }
        try await broker.publish("homeassistant/status", "online")
        try await eventually("discovery comes again") {
            folder.lines("all").count { $0.hasPrefix("homeassistant/device/") } == count + 1
        }
        bench.journal.append(Samples.stored(31...32))
        bench.journal.close()
        try await sink.value
        try await eventually("it says that it goes") {
            self.last("noctule/den/availability", folder) == "offline"
        }
        #expect(bench.journal.cursor == 32)
        try await subscriber.end(SIGKILL)
        let late = try await broker.subscribe(["noctule/#"], as: "late")
        #expect(last("noctule/den/availability", folder, "late") == "offline")
        #expect(last("noctule/den/motion", folder, "late") == "ON")
        #expect(events(folder, "late") == [])
        try await late.end(SIGKILL)
        #expect(bench.told.count == 1)
    }

    @Test("a broker of old is spoken to in 3.1.1", arguments: [true, false])
    func fallback(_ answers: Bool) async throws {
        let folder = try BrokerFolder()
        let broker = try await Broker(folder)
        let gate = try Gate(before: broker, version5: answers ? .refused : .closed)
        try gate.open()
        let subscriber = try await broker.subscribe(["noctule/#"], as: "all")
        let bench = Bench()
        bench.journal.append(Samples.stored(1...3))
        let sink = try bench.start("mqtt://127.0.0.1:\(gate.port)")
        try await eventually("all is delivered") { bench.journal.cursor == 3 }
        #expect(gate.levels == [5, 4])
        sink.cancel()
        try await sink.value
        try await eventually("it says that it goes") {
            self.last("noctule/den/availability", folder) == "offline"
        }
        #expect(bench.told == [])
        try await subscriber.end(SIGKILL)
    }

    @Test("a broker that is killed or restarted while it is published to loses nothing")
    func brokerKilled() async throws {
        let folder = try BrokerFolder()
        let broker = try await Broker(folder)
        let gate = try Gate(before: broker)
        try gate.open()
        let marker = "test/again"
        let subscriber = try await broker.subscribe(["noctule/#", marker], as: "all")
        let bench = Bench()
        let sink = try bench.start("mqtt://127.0.0.1:\(gate.port)")
        let expected = Samples.stored(1...900)
        var taken: [Int] = []
        for (round, signal) in [SIGKILL, SIGTERM, SIGKILL].enumerated() {
            let first = round * 300
            bench.journal.append(Array(expected[first..<first + 300]))
            try await eventually("some are delivered") { bench.journal.cursor > Int64(first) }
            try await broker.end(signal)
            gate.shut()
            try await broker.start()
            try await broker.awaitSubscriber("all", marker: marker)
            // Only now all that was acknowledged before the end has been read.
            taken.append(Int(bench.journal.cursor))
            let start = ContinuousClock.now
            try gate.open()
            try await eventually("it is back") { bench.journal.cursor == Int64(first + 300) }
            #expect(ContinuousClock.now - start < .seconds(20))
            try await eventually("state is restored") {
                self.last("noctule/den/availability", folder) == "online"
                    && self.events(folder).last == expected[first + 299].line
            }
        }
        expectAll(events(folder), expected, taken: taken)
        #expect(bench.told.contains { $0.hasSuffix("connected, MQTT 5") })
        sink.cancel()
        try await sink.value
        try await subscriber.end(SIGKILL)
    }

    @Test("what waited for a broker while the rig was ended twice comes in order")
    func rigEnded() async throws {
        let folder = try BrokerFolder()
        let port = try freePort()
        let journal = MemoryJournal()
        let expected = Samples.stored(1...120)
        for round in 0..<2 {
            journal.append(Array(expected[round * 40..<round * 40 + 40]))
            let bench = Bench(journal)
            let sink = try bench.start("mqtt://127.0.0.1:\(port)")
            try await eventually("it is told that nobody is there") { bench.told.count == 1 }
            #expect(bench.told[0].contains("mqtt://127.0.0.1:\(port): Connection refused"))
            sink.cancel()
            try await sink.value
        }
        #expect(journal.cursor == 0)
        journal.append(Array(expected[80...]))
        let broker = try await Broker(folder, port: port)
        let subscriber = try await broker.subscribe(["noctule/den/event"], as: "all")
        let sink = try Bench(journal).start("mqtt://127.0.0.1:\(port)")
        try await eventually("all has come") { self.events(folder).count >= 120 }
        expectAll(events(folder), expected)
        sink.cancel()
        try await sink.value
        try await subscriber.end(SIGKILL)
    }

    @Test("a rig that dies has a last will")
    func will() async throws {
        let folder = try BrokerFolder()
        let broker = try await Broker(folder)
        let gate = try Gate(before: broker)
        try gate.open()
        let subscriber = try await broker.subscribe(["noctule/#"], as: "all")
        let bench = Bench()
        let sink = try bench.start("mqtt://127.0.0.1:\(gate.port)")
        try await eventually("it is there") {
            self.last("noctule/den/availability", folder) == "online"
        }
        gate.shut()
        try await eventually("its will is told") {
            self.last("noctule/den/availability", folder) == "offline"
        }
        sink.cancel()
        try await sink.value
        try await subscriber.end(SIGKILL)
    }

    @Test("a wrong password is told, tried again, and taken when it is right")
    func password() async throws {
        let folder = try BrokerFolder()
        try await Child.run(
            "mosquitto_passwd", ["-b", "-c", folder.file("users"), "den", "right"],
            output: folder.file("passwd.log"))
        let broker = try await Broker(
            folder, lines: ["allow_anonymous false", "password_file \(folder.file("users"))"])
        try folder.write("den\nwrong\n", as: "who")
        let bench = Bench()
        bench.journal.append(Samples.stored(1...2))
        let sink = try bench.start("mqtt://127.0.0.1:\(broker.port)") {
            $0.credentials = .file(folder.file("who"))
        }
        try await eventually("it is told") { bench.told.count == 1 }
        #expect(bench.told[0].contains("refuses the user, the password or the topic"))
        #expect(!bench.told[0].contains("wrong"))
        try folder.write("den\nright\n", as: "who")
        try await eventually("it is taken") { bench.journal.cursor == 2 }
        #expect(bench.told.last?.hasSuffix("connected, MQTT 5") == true)
        sink.cancel()
        try await sink.value
    }

    @Test("TLS with certificates of both sides; an authority that did not sign is told")
    func tls() async throws {
        let folder = try BrokerFolder()
        try await Certificates.make(in: folder)
        let broker = try await Broker(
            folder,
            lines: [
                "allow_anonymous true", "cafile \(folder.file("ca.crt"))",
                "certfile \(folder.file("server.crt"))", "keyfile \(folder.file("server.key"))",
                "require_certificate true",
            ])
        let client = [
            "--cafile", folder.file("ca.crt"), "--cert", folder.file("client.crt"), "--key",
            folder.file("client.key"),
        ]
        let subscriber = try await broker.subscribe(["noctule/#"], as: "all", options: client)
        let bench = Bench()
        bench.journal.append(Samples.stored(1...200))
        func certificates(_ authority: String) -> MQTTCertificates {
            MQTTCertificates(
                authority: folder.file(authority), certificate: folder.file("client.crt"),
                key: folder.file("client.key"))
        }
        let stranger = Bench()
        let refused = try stranger.start(
            "mqtts://127.0.0.1:\(broker.port)", { $0.certificates = certificates("other.crt") },
            node: "stranger")
        try await eventually("a wrong authority is told") { stranger.told.count == 1 }
        #expect(stranger.told[0].contains("TLS cannot be agreed on"))
        #expect(stranger.told[0].contains("certificate verify failed"))
        refused.cancel()
        try await refused.value

        let sink = try bench.start("mqtts://127.0.0.1:\(broker.port)") {
            $0.certificates = certificates("ca.crt")
        }
        try await eventually("all is delivered") { bench.journal.cursor == 200 }
        try await eventually("all has come") { self.events(folder).count == 200 }
        expectAll(events(folder), Samples.stored(1...200))
        #expect(bench.told == [])
        sink.cancel()
        try await sink.value
        try await subscriber.end(SIGKILL)

        let absent = Bench()
        let none = try absent.start("mqtts://127.0.0.1:\(broker.port)") {
            $0.certificates = MQTTCertificates(authority: folder.file("none.crt"))
        }
        try await eventually("a file that is missing is told") { absent.told.count == 1 }
        #expect(absent.told[0].contains("none.crt: the authority's certificate cannot be read"))
        none.cancel()
        try await none.value
    }

    @Test("on request Home Assistant forgets the rig")
    func removal() async throws {
        let folder = try BrokerFolder()
        let broker = try await Broker(folder)
        for discovery in [MQTTOptions.Discovery.announce, .remove] {
            let bench = Bench()
            bench.journal.append(Samples.stored(1...1))
            let sink = try bench.start("mqtt://127.0.0.1:\(broker.port)") {
                $0.options.discovery = discovery
            }
            try await eventually("all is delivered") { bench.journal.cursor == 1 }
            sink.cancel()
            try await sink.value
            let name = "retained-\(discovery.rawValue)"
            let subscriber = try await broker.subscribe(["homeassistant/#"], as: name)
            let found = folder.lines(name).filter { $0.hasPrefix("homeassistant/device/") }
            #expect(found.count == (discovery == .announce ? 1 : 0))
            try await subscriber.end(SIGKILL)
        }
    }
}
