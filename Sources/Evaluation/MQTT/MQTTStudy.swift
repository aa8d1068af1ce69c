import Events
import Foundation

/// Rigs, a mosquitto and a mosquitto_sub as processes of this computer, in a folder of their own.
final class MQTTStudy {
    let port: Int
    private let folder: String
    private var broker: Server?
    private var count = 0

    /// Prepares a folder.
    init(port: Int) throws {
        self.port = port
        folder = NSTemporaryDirectory() + "noctule-mqtt-study-\(getpid())"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let user = getuid() == 0 ? "user root\n" : ""
        try Data(
            """
            \(user)listener \(port) 127.0.0.1
            allow_anonymous true
            persistence false
            max_inflight_messages 0
            max_queued_messages 0

            """.utf8
        ).write(to: URL(fileURLWithPath: folder + "/mosquitto.conf"))
    }

    deinit {
        broker?.end(SIGKILL)
        // What the system cleans up anyway is no study's failure.
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Starts the broker; returns when it takes connections.
    func startBroker() throws {
        broker = try Server(
            "mosquitto", ["-c", folder + "/mosquitto.conf"], output: file("mosquitto"))
        let probe = ["-h", "127.0.0.1", "-p", "\(port)", "-t", "test", "-n"]
        try wait("mosquitto listens", every: 0) {
            let attempt = try Server("mosquitto_pub", probe, output: self.file("pub"))
            try self.wait("mosquitto_pub ends") { !attempt.isRunning }
            return attempt.hasSucceeded
        }
    }

    /// Ends the broker.
    func endBroker(_ signal: Int32) { broker?.end(signal) }

    /// Starts a subscriber, whose lines are seconds, topic and payload.
    func subscribe(_ topics: [String]) throws -> Server {
        let filters = (topics + ["study/marker"]).flatMap { ["-t", $0] }
        let server = try Server(
            "mosquitto_sub",
            ["-h", "127.0.0.1", "-p", "\(port)", "-q", "1", "-F", "%U %t %p"] + filters,
            output: file("sub"))
        try wait("mosquitto_sub listens", every: 0.02) {
            let attempt = try Server(
                "mosquitto_pub",
                ["-h", "127.0.0.1", "-p", "\(self.port)", "-t", "study/marker", "-m", "there"],
                output: self.file("pub"))
            try self.wait("mosquitto_pub ends") { !attempt.isRunning }
            return server.lines.contains { $0.contains("study/marker") }
        }
        return server
    }

    /// Starts a rig that tells events up to a number.
    func startRig(events: Int, interval: Double = 0) throws -> Server {
        try startRigs(1, events: events, interval: interval, node: "study", arguments: [])
    }

    /// Seconds for what rigs announce behind their availability.
    private static let settling = 2.0

    /// Starts rigs in a few processes, and lets them begin to tell events once all are there.
    ///
    /// - Parameter watcher: a subscriber to the rigs' availability.
    func startRigs(
        _ count: Int, processes: Int, events: Int, interval: Double, watcher: Server
    ) throws -> [Server] {
        let begin = file("begin")
        let servers = try (0..<processes).map { number in
            let share = (number + 1) * count / processes - number * count / processes
            return try startRigs(
                share, events: events, interval: interval, node: "rigs-\(number)",
                arguments: ["--begin", begin, "--phase", "\(Double(number) / Double(processes))"])
        }
        try wait("all rigs are there", every: 0.2) {
            Set(
                watcher.lines.filter { $0.hasSuffix("/availability online") }
                    .map { $0.drop { $0 != " " } }
            ).count == count
        }
        Thread.sleep(forTimeInterval: Self.settling)
        guard FileManager.default.createFile(atPath: begin, contents: nil) else {
            throw StudyFault("\(begin): cannot be written")
        }
        return servers
    }

    private func startRigs(
        _ count: Int, events: Int, interval: Double, node: String, arguments: [String]
    ) throws -> Server {
        try Server(
            URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path,
            [
                "mqtt-rig", "--journal", "\(folder)/\(node)", "--port", "\(port)",
                "--events", "\(events)", "--interval", "\(interval)", "--node", node,
                "--count", "\(count)",
            ] + arguments, output: file("rig"))
    }

    /// Waits until something is so.
    ///
    /// - Throws: `StudyFault` when it is not within five minutes.
    func wait(
        _ what: String, every pause: Double = 0.005, until condition: () throws -> Bool
    ) throws {
        let deadline = Date(timeIntervalSinceNow: 300)
        while try !condition() {
            guard Date() < deadline else { throw StudyFault("still not: \(what)") }
            Thread.sleep(forTimeInterval: pause)
        }
    }

    /// The events that a subscriber got, with the second at which each came.
    static func events(of subscriber: Server) throws -> [(second: Double, event: Event)] {
        try subscriber.lines.compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 2)
            guard parts.count == 3, parts[1].hasSuffix("/event"), let second = Double(parts[0])
            else { return nil }
            return (second, try EventCoding.event(fromLine: parts[2]))
        }
    }

    private func file(_ name: String) -> String {
        count += 1
        return "\(folder)/\(name)-\(count)"
    }
}
