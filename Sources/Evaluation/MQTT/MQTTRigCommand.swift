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

    @Option(help: "A file that exists once events are to begin.")
    var begin: String?

    func run() throws {
        let rigs = try (0..<count).map { number in
            let suffix = count == 1 ? "" : "-\(number)"
            return try MQTTRig(
                journal: "\(journal)\(suffix).sqlite", port: port, node: node + suffix)
        }
        if let begin {
            while access(begin, F_OK) != 0 { Thread.sleep(forTimeInterval: 0.01) }
        }
        let start = Date()
        var turn = 0
        while rigs[0].lastSequence < events {
            for (number, rig) in rigs.enumerated() {
                // Spread over the interval, as rigs are that know nothing of each other.
                let due = (Double(turn) + Double(number) / Double(count)) * interval
                let wait = due - Date().timeIntervalSince(start)
                if wait > 0 { Thread.sleep(forTimeInterval: wait) }
                rig.publishNext()
                if interval == 0 { rig.flush() }
            }
            turn += 1
        }
        for rig in rigs { try rig.finish() }
    }
}
