import App
import ArgumentParser
import Events
import Foundation
import Journal

/// `noctule events`: what a node has told, from its journal.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Tell what a node has noticed, and with --follow what it notices.",
        discussion: """
            Reads the journal that `noctule run` writes, whether it runs or not. Events go to \
            standard output, one JSON object a line, as `run` tells them.

            Exit codes: 0 told, also when --follow was interrupted, 2 wrong usage, 3 no journal.
            """)

    @Argument(help: ArgumentHelp("The journal that `noctule run` keeps.", valueName: "JOURNAL"))
    var journal: String

    @Flag(name: .shortAndLong, help: "Go on with the events that come, until interrupted.")
    var follow = false

    @Option(
        help: ArgumentHelp(
            "Only events after this sequence number, or since this time: RFC 3339, or 30s, 10m, 2h, 7d ago.",
            valueName: "SEQ|TIME"),
        transform: EventsSince.init(argument:))
    var since: EventsSince?

    @Option(
        help: ArgumentHelp(
            "Only these kinds, with commas: motion, occupancy.started, health, …",
            valueName: "KIND"),
        transform: { try EventTypeFilter($0) })
    var type: EventTypeFilter?

    func run() throws {
        let output = try LineWriter.standardOutput()
        let stop = LiveControl()
        if follow { Interruption.shared.install(onRequest: { stop.requestStop() }) }
        try BadInput.catching {
            let reader = try JournalReader(path: journal)
            var position: Int64 = 0
            if case .time(let date) = since { position = try reader.position(before: date) }
            repeat {
                let entries = try reader.entries(after: position, limit: 1000)
                for entry in entries where try isWanted(entry) { try output.write(entry.line) }
                if let last = entries.last {
                    position = last.position
                } else if follow {
                    Thread.sleep(forTimeInterval: 0.1)
                } else {
                    break
                }
            } while !stop.isStopping
        }
        try output.close()
    }

    private func isWanted(_ entry: JournalEntry) throws -> Bool {
        if let type, !type.contains(entry.type) { return false }
        guard case .sequence(let number) = since else { return true }
        return try EventCoding.event(fromLine: entry.line).sequence > number
    }
}
