import ArgumentParser
import Foundation

/// Rigs that sense nothing and tell events as fast as they are told to: what `mqtt` kills.
struct MQTTRigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mqtt-rig", abstract: "Publish events from a journal; used by `mqtt`.",
        shouldDisplay: false)

    @Option(help: "The journal, without its ending.")
    var journal: String

    @Option(help: "The broker's port on this computer.")
    var port: Int

    @Option(help: "The number of the last event.")
    var events: Int

    @Option(help: "Seconds between two events of a rig.")
    var interval = 0.0

    @Option(help: "The rig's name; several have a number behind it.")
    var node = "study"

    @Option(help: "Rigs in this process, each with a journal and a connection of its own.")
    var count = 1

    @Option(help: "Where in the time between two rigs' events this process's come, 0 to 1.")
    var phase = 0.0

    @Option(help: "A file that exists once events are to begin.")
    var begin: String?

    func validate() throws {
        guard (1...1000).contains(count), (0...1).contains(phase), interval >= 0 else {
            throw ValidationError("--count takes 1 to 1000, --phase 0 to 1, --interval 0 and more.")
        }
    }

    func run() throws {
        let rigs = try (0..<count).map { number in
            let suffix = count == 1 ? "" : "-\(number)"
            return try MQTTRig(
                journal: "\(journal)\(suffix).sqlite", port: port, node: node + suffix)
        }
        if let begin {
            while access(begin, F_OK) != 0 { Thread.sleep(forTimeInterval: 0.01) }
        }
        let start = ContinuousClock.now
        var turn = 0
        while rigs.contains(where: { $0.lastSequence < events }) {
            for (number, rig) in rigs.enumerated() where rig.lastSequence < events {
                // Spread over the interval, as rigs are that know nothing of each other.
                let share = (Double(number) + phase) / Double(count)
                let due = start + .seconds((Double(turn) + share) * interval)
                let wait = due - .now
                if wait > .zero { Thread.sleep(forTimeInterval: wait / .seconds(1)) }
                rig.publishNext()
                if interval == 0 { rig.flush() }
            }
            turn += 1
        }
        for rig in rigs { try rig.finish() }
    }
}
