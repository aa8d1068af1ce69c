import App
import ArgumentParser
import Events
import Foundation
import Journal

/// A rig that senses nothing and tells events as fast as its journal takes them: what `journal-kills`
/// kills.
struct JournalRigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal-rig",
        abstract: "Publish events into a journal and tell them; used by `journal-kills`.",
        shouldDisplay: false)

    /// What it says before it opens the journal.
    static let greeting = "opening"

    @Option(help: "The journal.")
    var journal: String

    func run() throws {
        // From here on it may be killed.
        try Self.tell("\(Self.greeting)\n")
        let journal = try NodeJournal(path: journal, limits: JournalLimits())
        let source = "urn:noctule:study"
        var log = EventLog(liveSource: source, hasClock: true)
        try log.follow(journal.lastSequence(of: source))
        while true {
            // Sometimes one alone, sometimes several in a transaction, as a node's events come.
            let events = (0..<Int.random(in: 1...8)).map { _ in
                let number = log.lastSequence + 1
                let instant = InstantData(at: Double(number), frame: number)
                return log.event(
                    with: number.isMultiple(of: 2)
                        ? .motionStarted(instant) : .occupancyStarted(instant))
            }
            for event in events { journal.publish(event) }
            journal.flush()
            // Only now they are told, as a node tells them.
            let lines = events.map { "\($0.sequence) \($0.id)\n" }.joined()
            try Self.tell(lines)
        }
    }

    private static func tell(_ text: String) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    }
}
