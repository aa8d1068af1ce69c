import Events
import FlyingSocks
import Foundation
import Journal
import TestBroker
import TestReceiver
import TestThreads
import Testing

@testable import OVOSSink

/// A sink at real message buses of this computer.
@Suite(.serves) struct OVOSSinkTests {
    /// A configuration for a bus on a computer that is busy with other tests.
    private static func configuration(_ url: String) throws -> OVOSConfiguration {
        var configuration = OVOSConfiguration(address: try OVOSAddress(url))
        configuration.patience = 600
        return configuration
    }

    /// Holds what a bus has heard against what it should have; its answer may be there before it has heard.
    private static func expect(_ bus: MessageBus, _ sequences: [Int]) async throws {
        try await eventually("all is heard") { try bus.sequences.count >= sequences.count }
        #expect(try bus.sequences == sequences)
    }

    private static func end(_ task: Task<Void, any Error>, _ bus: MessageBus) async {
        task.cancel()
        _ = await task.result
        await bus.stop()
    }

    @Test("Events are said in their order, whole, and the cursor follows what the bus has read")
    func said() async throws {
        let bus = try await MessageBus()
        let bench = try SinkBench()
        bench.publish(1...200)
        let task = bench.serve(try Self.configuration(bus.url))
        try await eventually("all is confirmed") { try bench.cursor == 200 }
        try await Self.expect(bus, Array(1...200))
        let lines = try bench.bus.journal.reader.entries(after: 0, limit: 200).map(\.line)
        for (text, line) in zip(bus.texts, lines) { #expect(text.contains(#""data":\#(line),"#)) }
        // What has no time is of no moment.
        #expect(try bus.messages.allSatisfy { $0.type.hasPrefix("noctule.") })
        bench.publish(201...210)
        try await eventually("the rest is confirmed") { try bench.cursor == 210 }
        bench.bus.close()
        // It ends by itself.
        try await task.value
        try await Self.expect(bus, Array(1...210))
        #expect(bench.told.isEmpty, "\(bench.told)")
        await bus.stop()
    }

    @Test("What happens now is said in a listener's words too, behind its event, what waited not")
    func words() async throws {
        let bus = try await MessageBus()
        let bench = try SinkBench()
        bench.publish(1...4, at: Date(timeIntervalSinceNow: -3600))
        let task = bench.serve(try Self.configuration(bus.url))
        try await eventually("the old is confirmed") { try bench.cursor == 4 }
        bench.publish(5...6, at: Date())
        try await eventually("the new is confirmed") { try bench.cursor == 6 }
        try await eventually("all is heard") { bus.texts.count >= 7 }
        let types = try bus.messages.map(\.type)
        #expect(
            types.suffix(3) == [
                "noctule.motion.started.v1", "noctule.utterance.started.v1",
                "recognizer_loop:record_begin",
            ])
        #expect(types.count { $0.hasPrefix("recognizer_loop") } == 1)
        await Self.end(task, bus)
    }

    @Test("Only the kinds that are wanted are said, and the cursor passes the others")
    func filtered() async throws {
        let bus = try await MessageBus()
        let bench = try SinkBench()
        var configuration = try Self.configuration(bus.url)
        configuration.types = try EventTypeFilter("motion")
        bench.publish(1...10, at: Date())
        let task = bench.serve(configuration)
        try await eventually("all is passed") { try bench.cursor == 10 }
        try await Self.expect(bus, [1, 3, 5, 7, 9])
        #expect(bus.texts.count == 5)
        await Self.end(task, bus)
    }

    @Test("While no bus is there events wait, and come in their order, to one bus after another")
    func outage() async throws {
        let port = try freePort()
        let bench = try SinkBench()
        bench.publish(1...20)
        let task = bench.serve(try Self.configuration("ws://127.0.0.1:\(port)"))
        try await eventually("it is told") { bench.told.count == 1 }
        #expect(bench.told[0].contains("nobody takes the connection: is the"), "\(bench.told)")
        let first = try await MessageBus(port: port)
        try await eventually("what waited is confirmed") { try bench.cursor == 20 }
        try await Self.expect(first, Array(1...20))
        await first.stop()
        try await eventually("its end is told") { bench.told.count >= 3 }
        bench.publish(21...40)
        let second = try await MessageBus(port: port)
        try await eventually("the rest is confirmed") { try bench.cursor == 40 }
        try await Self.expect(second, Array(21...40))
        // Between both somebody may have tried where nobody listened yet.
        #expect(bench.told.last?.contains("told events again") == true, "\(bench.told)")
        #expect(bench.told.count <= 5, "\(bench.told)")
        await Self.end(task, second)
    }

    @Test("A sink that was ended goes on from its cursor: nothing is lost")
    func resumed() async throws {
        let bus = try await MessageBus()
        let bench = try SinkBench()
        let configuration = try Self.configuration(bus.url)
        bench.publish(1...20)
        let first = bench.serve(configuration)
        try await eventually("some is confirmed") { try bench.cursor == 20 }
        first.cancel()
        _ = await first.result
        bench.publish(21...40)
        let second = bench.serve(configuration)
        try await eventually("all is confirmed") { try bench.cursor == 40 }
        try await Self.expect(bus, Array(1...40))
        #expect(bus.connectionCount == 2)
        await Self.end(second, bus)
    }

    @Test("The volume is set and told, garbage is told once, and what others say is no matter")
    func volume() async throws {
        let bus = try await MessageBus()
        let bench = try SinkBench()
        let task = bench.serve(try Self.configuration(bus.url))
        try await eventually("it is there") { bus.connectionCount == 1 }
        bus.say(#"{"type":"mycroft.volume.set","data":{"percent":0.5}}"#)
        let page = String(repeating: "x", count: 200_000)
        bus.say(#"{"type":"gui.page","data":{"page":"\#(page)"}}"#)
        for _ in 0..<50 { bus.say("garbage") }
        bus.say(#"{"type":"mycroft.volume.get","context":{"source":"skill"}}"#)
        try await eventually("both are answered") {
            try bus.messagesOfVolume.count == 2
        }
        #expect(bench.asked.contains(#"{"command":"volume","gain_db":-18.06}"#))
        let answer = try bus.messagesOfVolume.last
        #expect(answer?.data == .object(["percent": .number(0.1), "muted": .bool(false)]))
        #expect(answer?.context == .object(["source": .string("skill")]))
        #expect(bench.told.count == 1, "\(bench.told)")
        #expect(bench.told.first?.contains("no object of JSON") == true)
        await Self.end(task, bus)
    }

    @Test("With a bus that never answers it ends all the same, its cursor as it was")
    func hung() async throws {
        let port = try freePort()
        // Takes connections, as far as the system does, and says nothing.
        let listener = try Socket(domain: AF_INET, type: .stream)
        try listener.bind(to: sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(port)))
        try listener.listen()
        let bench = try SinkBench()
        bench.publish(1...3)
        let task = bench.serve(try Self.configuration("ws://127.0.0.1:\(port)"))
        try await Task.sleep(for: .milliseconds(100))
        bench.bus.close()
        try await task.value
        #expect(try bench.cursor == 0)
        try listener.close()
    }
}

extension MessageBus {
    /// The answers about a volume.
    fileprivate var messagesOfVolume: [Message] {
        get throws {
            // Not all that is said is JSON.
            try texts.filter { $0.contains("mycroft.volume.get.response") }
                .map { try JSONDecoder().decode(Message.self, from: Data($0.utf8)) }
        }
    }
}
