import App
import ArgumentParser
import Events
import Foundation
import Journal

/// `noctule events`: what a node has told, from its journal or from the node while it runs.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Tell what a node has noticed, and with --follow what it notices.",
        discussion: """
            Reads the journal that `noctule run` writes, whether it runs or not; without one, asks \
            the rig that runs here. Events go to standard output, one JSON object a line, as `run` \
            tells them.

            Exit codes: 0 told, also when --follow was interrupted or the rig has ended, 2 wrong \
            usage, 3 no journal or no rig.
            """)

    @Argument(
        help: ArgumentHelp(
            "The journal that `noctule run` keeps; left out, the running rig tells.",
            valueName: "JOURNAL"))
    var journal: String?

    @OptionGroup
    var rig: RigOptions

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

    @Flag(help: "Print the JSON Schema of events, and nothing else.")
    var schema = false

    func validate() throws {
        let asksForEvents =
            journal != nil || rig.node != nil || follow || since != nil || type != nil
        guard !schema || !asksForEvents else { throw ValidationError("--schema stands alone.") }
        guard journal == nil || rig.node == nil else {
            throw ValidationError("--node names a rig that runs: leave it or the journal out.")
        }
    }

    func run() throws {
        let output = try LineWriter.standardOutput()
        if schema {
            try output.write(EventSchema.text.trimmingCharacters(in: .newlines))
        } else if let journal {
            try tell(journal, output)
        } else {
            try tellRig(output)
        }
        try output.close()
    }

    /// Tells what the running rig tells.
    private func tellRig(_ output: LineWriter) throws {
        var since: Date?
        if case .time(let date) = self.since { since = date }
        let request = EventsRequest(follow: follow, since: since)
        let socket = try rig.socket
        let events = try BadInput.catching { try RigClient.events(request, of: socket) }
        if follow { Interruption.shared.install(onRequest: { events.hangUp() }) }
        while let line = events.next() {
            if let reply = PlaybackReply(line: line), !reply.ok {
                throw CommandFailure(.badInput, [reply.problem ?? "the rig refuses"])
            }
            let type = try BadInput.catching { try EventCoding.event(fromLine: line).type }
            let entry = JournalEntry(position: 0, type: type, line: line)
            if try isWanted(entry) { try output.write(line) }
        }
    }

    /// Tells what is in a journal.
    private func tell(_ journal: String, _ output: LineWriter) throws {
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
    }

    private func isWanted(_ entry: JournalEntry) throws -> Bool {
        if let type, !type.contains(entry.type) { return false }
        guard case .sequence(let number) = since else { return true }
        return try entry.event().sequence > number
    }
}
