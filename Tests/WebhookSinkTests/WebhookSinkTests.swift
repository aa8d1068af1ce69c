import Events
import Foundation
import Journal
import TestBroker
import TestReceiver
import TestThreads
import Testing

@testable import WebhookSink

/// A sink at real web servers of this computer.
@Suite(.serves) struct WebhookSinkTests {
    private static func configuration(_ url: String) throws -> WebhookConfiguration {
        WebhookConfiguration(address: try WebhookAddress(url))
    }

    /// A moment to come, as headers have it (RFC 9110, 5.6.7).
    private static func date(after seconds: Double) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return format.string(from: Date(timeIntervalSinceNow: seconds))
    }

    @Test("Events are posted one by one in their order, as CloudEvents, with the token")
    func posted() async throws {
        let receiver = try await Receiver { _, _ in (204, [:]) }
        let bench = try SinkBench()
        var configuration = try Self.configuration(receiver.url + "?key=secret")
        configuration.token = "a-token"
        bench.publish(1...50)
        let task = bench.serve(configuration)
        try await eventually("all is delivered") { try bench.cursor == 50 }
        #expect(receiver.sequences == Array(1...50))
        #expect(
            receiver.got.allSatisfy {
                $0.path == "/hook" && $0.authorization == "Bearer a-token"
                    && $0.type == "application/cloudevents+json; charset=utf-8"
            })
        bench.publish(51...60)
        bench.bus.close()
        // It ends by itself when the last is delivered.
        try await task.value
        #expect(receiver.sequences == Array(1...60))
        #expect(bench.told.isEmpty)
        await receiver.stop()
    }

    @Test("Only the kinds that are wanted are posted, and the cursor passes the others")
    func filtered() async throws {
        let receiver = try await Receiver { _, _ in (200, [:]) }
        let bench = try SinkBench()
        var configuration = try Self.configuration(receiver.url)
        configuration.types = try EventTypeFilter("motion")
        configuration.batchSize = 100
        bench.publish(1...31)
        let task = bench.serve(configuration)
        try await eventually("all is passed") { try bench.cursor == 31 }
        #expect(receiver.sequences == Array(stride(from: 2, through: 30, by: 2)))
        #expect(receiver.got.count == 1)
        #expect(receiver.got[0].type == "application/cloudevents-batch+json; charset=utf-8")
        task.cancel()
        _ = await task.result
        await receiver.stop()
    }

    @Test("A receiver that is busy gets the same event again, when it asked for it")
    func busy() async throws {
        let receiver = try await Receiver { number, _ in
            switch number {
            case 1: (429, ["Retry-After": "2"])
            case 2: (503, [:])
            case 3: (408, ["Retry-After": Self.date(after: 6)])
            case 4: (302, ["Location": "http://127.0.0.1:9/elsewhere"])
            default: (200, [:])
            }
        }
        let bench = try SinkBench()
        bench.publish(1...4)
        let task = bench.serve(try Self.configuration(receiver.url))
        try await eventually("all is delivered") { try bench.cursor == 4 }
        #expect(receiver.sequences == [1, 2, 2, 2, 2, 2, 3, 4])
        let times = receiver.got.map(\.at)
        #expect(times[2] - times[1] >= .seconds(2))
        #expect(times[3] - times[2] >= .milliseconds(250))
        // Dates are of whole seconds.
        #expect(times[4] - times[3] >= .milliseconds(2500))
        let told = bench.told
        #expect(told.count == 5)
        #expect(told.first?.contains("answers 429") == true)
        #expect(told.contains { $0.contains("302, elsewhere") })
        #expect(told.last?.hasSuffix("it takes events again") == true)
        task.cancel()
        _ = await task.result
        await receiver.stop()
    }

    @Test("While nobody listens events wait, and come in their order when somebody does")
    func outage() async throws {
        let port = try freePort()
        let bench = try SinkBench()
        bench.publish(1...20)
        let task = bench.serve(try Self.configuration("http://127.0.0.1:\(port)/hook"))
        try await eventually("it is told") { bench.told.count == 1 }
        #expect(bench.told[0].contains("nobody takes the connection"), "\(bench.told)")
        bench.publish(21...40)
        let receiver = try await Receiver(port: port) { _, _ in (200, [:]) }
        try await eventually("all is delivered") { try bench.cursor == 40 }
        #expect(receiver.sequences == Array(1...40))
        #expect(bench.told.count == 2)
        task.cancel()
        _ = await task.result
        await receiver.stop()
    }

    @Test("A sink that was ended amid its work goes on from its cursor: nothing is lost")
    func resumed() async throws {
        let receiver = try await Receiver { number, _ in
            // It has the event, and the sink does not know.
            if number == 7 { try await Task.sleep(for: .seconds(600)) }
            return (200, [:])
        }
        let bench = try SinkBench()
        bench.publish(1...20)
        let configuration = try Self.configuration(receiver.url)
        let first = bench.serve(configuration)
        try await eventually("the eighth has come") { receiver.got.count == 8 }
        first.cancel()
        _ = await first.result
        #expect(try bench.cursor == 7)
        let second = bench.serve(configuration)
        try await eventually("all is delivered") { try bench.cursor == 20 }
        #expect(receiver.sequences == Array(1...8) + Array(8...20))
        let eighth = receiver.got.flatMap(\.events).filter { $0.sequence == 8 }
        #expect(Set(eighth.map(\.id)) == ["id-8"])
        second.cancel()
        _ = await second.result
        await receiver.stop()
    }

    @Test(
        "What a receiver rejects is dropped and told, alone, and the others come",
        arguments: [1, 8])
    func rejected(batch: Int) async throws {
        let receiver = try await Receiver { _, request in
            request.events.contains { $0.sequence == 5 } ? (422, [:]) : (200, [:])
        }
        let bench = try SinkBench()
        var configuration = try Self.configuration(receiver.url)
        configuration.batchSize = batch
        bench.publish(1...16)
        let task = bench.serve(configuration)
        try await eventually("all is done with") { try bench.cursor == 16 }
        let taken = receiver.got.filter { request in
            !request.events.contains { $0.sequence == 5 }
        }.flatMap { $0.events.map(\.sequence) }
        #expect(taken == Array(1...4) + Array(6...16))
        #expect(bench.told.count == 1)
        #expect(bench.told[0].contains("1 event was not wanted and dropped"))
        #expect(bench.told[0].contains("occupancy.started.v1, answered 422"), "\(bench.told)")
        task.cancel()
        _ = await task.result
        await receiver.stop()
    }

    @Test("With a receiver that never answers it ends all the same, a moment after the bus")
    func hung() async throws {
        let receiver = try await Receiver { _, _ in
            try await Task.sleep(for: .seconds(600))
            return (200, [:])
        }
        let bench = try SinkBench()
        bench.publish(1...3)
        let task = bench.serve(try Self.configuration(receiver.url))
        try await eventually("it is asked") { receiver.got.count == 1 }
        bench.bus.close()
        try await task.value
        #expect(try bench.cursor == 0)
        await receiver.stop()
    }

    @Test("No answer within the timeout is told, and the event comes again")
    func late() async throws {
        let receiver = try await Receiver { number, _ in
            if number == 0 { try await Task.sleep(for: .seconds(600)) }
            return (200, [:])
        }
        let bench = try SinkBench()
        var configuration = try Self.configuration(receiver.url)
        configuration.timeout = 1
        bench.publish(1...1)
        let task = bench.serve(configuration)
        try await eventually("it is delivered") { try bench.cursor == 1 }
        #expect(receiver.sequences.count >= 2 && Set(receiver.sequences) == [1])
        #expect(bench.told.first?.contains("no answer in time") == true, "\(bench.told)")
        task.cancel()
        _ = await task.result
        await receiver.stop()
    }

    @Test(
        "A certificate that nobody vouches for is refused, and nothing is sent to its owner",
        .enabled(if: Child.program("openssl") != nil))
    func stranger() async throws {
        let folder = try BrokerFolder()
        try await Child.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "1",
                "-keyout", folder.file("key"), "-out", folder.file("certificate"),
            ], output: folder.file("made"))
        let port = try freePort()
        let server = try Child(
            "openssl",
            [
                "s_server", "-accept", "\(port)", "-cert", folder.file("certificate"), "-key",
                folder.file("key"), "-www",
            ], output: folder.file("said"))
        try await eventually("it listens") { canConnect(to: port) }
        let bench = try SinkBench()
        bench.publish(1...1)
        let task = bench.serve(try Self.configuration("https://localhost:\(port)/"))
        try await eventually("it is told") { !bench.told.isEmpty }
        #expect(bench.told[0].contains("certificate"), "\(bench.told)")
        #expect(try bench.cursor == 0)
        task.cancel()
        _ = await task.result
        try await server.end(SIGKILL)
    }
}
