import Foundation
import Synchronization
import Testing

/// A mosquitto on a free port of this computer, its files in the test's folder.
package final class Broker: Sendable {
    /// Whether there is one to start; tools/setup installs it.
    package static let isInstalled =
        Child.program("mosquitto") != nil && Child.program("mosquitto_sub") != nil

    package let folder: BrokerFolder
    package let port: Int
    private let child = Mutex<Child?>(nil)

    /// Starts a broker.
    ///
    /// - Parameter lines: of its configuration, behind the listener's.
    package init(
        _ folder: BrokerFolder, lines: [String] = ["allow_anonymous true"], port: Int? = nil
    ) async throws {
        self.folder = folder
        self.port = try port ?? freePort()
        let root = getuid() == 0 ? ["user root"] : []
        let all =
            root + ["listener \(self.port) 127.0.0.1"] + lines + [
                "max_inflight_messages 0", "max_queued_messages 0", "persistence false",
            ]
        try folder.write(all.joined(separator: "\n") + "\n", as: "mosquitto.conf")
        try await start()
    }

    /// Starts it, again.
    package func start() async throws {
        let child = try Child(
            "mosquitto", ["-c", folder.file("mosquitto.conf")], output: folder.file("mosquitto.log")
        )
        self.child.withLock { $0 = child }
        try await eventually("mosquitto listens") {
            try #require(child.isRunning, "mosquitto: \(self.folder.lines("mosquitto.log"))")
            return canConnect(to: self.port)
        }
    }

    /// Ends it with a signal.
    package func end(_ signal: Int32) async throws {
        try await child.withLock { $0 }?.end(signal)
    }

    /// Subscribes to topics, and waits until that is so; lines of topic, retained and payload go to a
    /// file.
    ///
    /// - Returns: `mosquitto_sub`, to be ended with `SIGKILL`: it disconnects in the handler of other
    ///   signals, and waits for a lock that it holds itself when it was just sending.
    package func subscribe(_ topics: [String], as name: String, options: [String] = []) async throws
        -> Child
    {
        let marker = "test/\(UUID().uuidString)"
        let child = try Child(
            "mosquitto_sub",
            options + ["-h", "127.0.0.1", "-p", "\(port)", "-q", "1", "-F", "%t %r %p", "-i", name]
                + (topics + [marker]).flatMap { ["-t", $0] }, output: folder.file(name))
        try await awaitSubscriber(name, marker: marker, options: options)
        return child
    }

    /// Waits until a subscriber gets what is published.
    package func awaitSubscriber(_ name: String, marker: String, options: [String] = [])
        async throws
    {
        while true {
            let word = UUID().uuidString
            try await publish(marker, word, options: options)
            let deadline = ContinuousClock.now + .seconds(1)
            while ContinuousClock.now < deadline {
                if folder.lines(name).contains("\(marker) 0 \(word)") { return }
                try await Task.sleep(for: .milliseconds(5))
            }
        }
    }

    /// Publishes a message.
    package func publish(
        _ topic: String, _ payload: String, isRetained: Bool = false, options: [String] = []
    ) async throws {
        try await Child.run(
            "mosquitto_pub",
            options.filter { $0 != "-c" } + [
                "-h", "127.0.0.1", "-p", "\(port)", "-q", "1", "-t", topic, "-m", payload,
            ] + (isRetained ? ["-r"] : []), output: folder.file("pub-\(UUID().uuidString)"))
    }
}
