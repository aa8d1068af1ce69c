import ArgumentParser
import Events
import Foundation
import Journal
import MQTTSink

/// Whether an MQTT broker gets everything, in order, and how soon.
struct MQTTCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mqtt",
        abstract: "Measure MQTT at a real mosquitto: nothing lost, latency, restarts, commands.")

    @Option(help: "Events that wait for a broker while their rig is killed twice.")
    var events = 10_000

    @Option(help: "Events whose way is timed.")
    var timed = 2000

    @Option(help: "Times that the broker is restarted.")
    var restarts = 10

    @Option(help: "Rigs at once on one broker, in a few processes; 0 leaves that out.")
    var rigs = 0

    /// Processes of many rigs: a thousand of them would measure how this computer changes between them.
    private static let processes = 8

    @Option(help: "Payloads that are read as commands.")
    var payloads = 1_000_000

    @Option(help: "A free port of this computer.")
    var port = 28_883

    func validate() throws {
        guard (30...1_000_000).contains(events), (100...1_000_000).contains(timed),
            (1...1000).contains(restarts), (0...1000).contains(rigs),
            (1...100_000_000).contains(payloads), (1024...65_535).contains(port)
        else {
            throw ValidationError(
                "--events takes 30 and more, --timed 100, --restarts and --payloads 1, --rigs up "
                    + "to 1000, --port 1024 to 65535.")
        }
    }

    func run() throws {
        var report = FigureReport()
        let progress = ProgressLine("measuring")
        progress.expect(rigs > 0 ? 5 : 4)
        readCommands(into: &report)
        progress.advance()
        try loseNothing(into: &report)
        progress.advance()
        try time(into: &report)
        progress.advance()
        try restart(into: &report)
        progress.advance()
        if rigs > 0 {
            try crowd(into: &report)
            progress.advance()
        }
        try report.conclude()
    }

    private func loseNothing(into report: inout FigureReport) throws {
        let study = try MQTTStudy(port: port)
        for _ in 1...2 {
            let rig = try study.startRig(events: events)
            try study.wait("events are told") { rig.lines.count >= self.events / 3 }
            rig.end(SIGKILL)
        }
        let third = try study.startRig(events: events)
        try study.startBroker()
        let subscriber = try study.subscribe(["noctule/study/event"])
        // Once more, while the broker takes what had waited.
        try study.wait("half of them have come") { subscriber.lines.count > self.events / 2 }
        third.end(SIGKILL)
        let last = try study.startRig(events: events)
        try study.wait("all are delivered") { !last.isRunning }
        let got = try MQTTStudy.events(of: subscriber).map(\.event)
        let name = "broker away, rig killed twice, and once more on the way"
        report.share(
            name, "delivered", Set(got.map(\.sequence)).count, of: events, .atLeast(100, "%"))
        var next = 1
        var disorder = 0
        for event in got {
            if event.sequence > next { disorder += 1 }
            next = max(next, event.sequence + 1)
        }
        report.figure(
            name, "out of order", Double(disorder), count: got.count, format: "%.0f", .atMost(0))
        let ids = Dictionary(grouping: got, by: \.sequence).mapValues { Set($0.map(\.id)).count }
        report.figure(
            name, "repeated under another id", Double(ids.values.count { $0 > 1 }),
            count: got.count, format: "%.0f", .atMost(0))
        report.figure(
            name, "repeated", Double(got.count - ids.count), count: got.count, format: "%.0f")
    }

    private func time(into report: inout FigureReport) throws {
        let study = try MQTTStudy(port: port)
        try study.startBroker()
        let subscriber = try study.subscribe(["noctule/study/event"])
        let rig = try study.startRig(events: timed, interval: 0.005)
        try study.wait("all are delivered") { !rig.isRunning }
        try tell(
            "sensed → subscriber", [rig], subscriber, of: 1...timed, into: &report,
            median: .atMost(2, "ms"), late: .atMost(20, "ms"))
    }

    private func restart(into report: inout FigureReport) throws {
        let study = try MQTTStudy(port: port)
        try study.startBroker()
        let rig = try study.startRig(events: 1_000_000, interval: 1)
        let wanted = [
            "noctule/study/availability online", "noctule/study/occupancy ",
            "homeassistant/device/noctule_study/config {",
        ]
        func isRestored(_ subscriber: Server) -> Bool {
            let lines = subscriber.lines
            return wanted.allSatisfy { wanted in lines.contains { $0.contains(wanted) } }
        }
        let topics = ["noctule/study/#", "homeassistant/#"]
        let first = try study.subscribe(topics)
        try study.wait("the rig is there") { isRestored(first) }
        first.end(SIGKILL)
        var seconds: [Double] = []
        for round in 0..<restarts {
            study.endBroker(round.isMultiple(of: 2) ? SIGTERM : SIGKILL)
            // Longer and longer, so that its pauses are the longest in the end.
            Thread.sleep(forTimeInterval: min(Double(round) * 2, 10))
            try study.startBroker()
            let begin = Date()
            let subscriber = try study.subscribe(topics)
            try study.wait("the rig is back") { isRestored(subscriber) }
            seconds.append(-begin.timeIntervalSinceNow)
            subscriber.end(SIGKILL)
        }
        rig.end(SIGKILL)
        report.figure(
            "broker restarted", "online, discovered and state restored, worst",
            seconds.max() ?? .nan, count: restarts, format: "%.2f s", .atMost(5, "s"))
    }

    private func crowd(into report: inout FigureReport) throws {
        let study = try MQTTStudy(port: port)
        try study.startBroker()
        let subscriber = try study.subscribe(["noctule/+/event", "noctule/+/availability"])
        // The first of each is timed by itself: much is used for the first time, by all rigs in one second.
        let told = 21
        let all = try study.startRigs(
            rigs, processes: min(rigs, Self.processes), events: told, interval: 1,
            watcher: subscriber)
        try study.wait("all are delivered", every: 0.5) { all.allSatisfy { !$0.isRunning } }
        let got = try MQTTStudy.events(of: subscriber).map(\.event)
        let name = "\(rigs) rigs on one broker"
        report.share(
            name, "delivered", Set(got.map { "\($0.source) \($0.sequence)" }).count,
            of: rigs * told, .atLeast(100, "%"))
        try tell(name, all, subscriber, of: 2...told, into: &report, late: .atMost(10, "ms"))
        try tell(name + ", first events", all, subscriber, of: 1...1, into: &report)
    }

    /// Tells how long events were on their way, from before they are in the journal.
    ///
    /// - Parameter numbers: those of the events, each rig's counted from 1.
    private func tell(
        _ name: String, _ rigs: [Server], _ subscriber: Server, of numbers: ClosedRange<Int>,
        into report: inout FigureReport, median: Goal? = nil, late: Goal? = nil
    ) throws {
        var told: [String: Double] = [:]
        for line in rigs.flatMap(\.lines) {
            let parts = line.split(separator: " ")
            if parts.count == 2, let second = Double(parts[1]) { told[String(parts[0])] = second }
        }
        let times = try MQTTStudy.events(of: subscriber).compactMap { second, event in
            numbers.contains(event.sequence)
                ? told["\(event.source)/\(event.sequence)"].map { 1000 * (second - $0) } : nil
        }
        let quantiles = Quantiles(times)
        report.figure(
            name, "median", quantiles.value(0.5), count: times.count, format: "%.2f ms", median)
        report.figure(
            name, "99 %", quantiles.value(0.99), count: times.count, format: "%.2f ms", late)
    }

    /// Reads random payloads as commands; one that is none must not be taken for one.
    private func readCommands(into report: inout FigureReport) {
        var random = SystemRandomNumberGenerator()
        let likely = Array("ONOF-0123456789.eExnafi \0".utf8)
        var wrong = 0
        for round in 0..<payloads {
            let payload = (0..<Int.random(in: 0...18, using: &random)).map { _ in
                round.isMultiple(of: 2)
                    ? UInt8.random(in: 0...255, using: &random)
                    : likely[Int.random(in: 0..<likely.count, using: &random)]
            }
            for name in NodeSetting.Name.allCases {
                guard
                    let setting = try? CommandReader.setting(
                        name, payload: payload, isRetained: false)
                else { continue }
                let again = try? CommandReader.setting(
                    name, payload: Array(setting.text.utf8), isRetained: false)
                if again != setting { wrong += 1 }
            }
        }
        report.figure(
            "commands of random bytes", "wrongly taken", Double(wrong), count: payloads,
            format: "%.0f", .atMost(0))
    }
}
