import Events
import Foundation
import TestThreads
import Testing

/// `noctule run --journal` and `noctule events`.
@Suite(.waits) struct JournalCommandTests {
    /// A room in which nothing happens.
    private static let scene = """
        duration: 2
        seed: 5
        room: {size: [5, 4, 2.5], reflection: 0}
        loudspeaker: {position: [0.5, 2, 1], carriers: [19125], direct_gain_db: -20}
        microphones: [{position: [0.6, 2, 1], noise_db_spl_hz: -14}]

        """

    private func folder(seconds: Int = 2) throws -> Folder {
        let folder = try Folder()
        try folder.write(
            Self.scene.replacingOccurrences(of: "duration: 2", with: "duration: \(seconds)"),
            as: "scene.yaml")
        return folder
    }

    private static let run = [
        "run", "--scene", "scene.yaml", "--node", "den", "--journal", "den.sqlite",
    ]

    private func runInLockstep(in folder: Folder) throws -> CommandResult {
        try RunningCommand(Self.run + ["--lockstep"], in: folder).finish()
    }

    @Test("what a run tells is in the journal, line for line, and the next run numbers on")
    func told() throws {
        let folder = try folder()
        let first = try runInLockstep(in: folder)
        try #require(first.end == .exit(0) && first.standardError == "")
        let second = try runInLockstep(in: folder)
        let kept = try folder.noctule("events", "den.sqlite")
        #expect(kept.end == .exit(0))
        #expect(kept.lines == first.lines + second.lines)
        let numbers = try kept.events().map(\.sequence)
        #expect(numbers == Array(1...numbers.count) && numbers.count >= 4)

        let count = first.lines.count
        let since = try folder.noctule("events", "den.sqlite", "--since", "\(count)")
        #expect(since.lines == second.lines)
        #expect(try folder.noctule("events", "den.sqlite", "--since", "1h").lines == kept.lines)
        #expect(
            try folder.noctule("events", "den.sqlite", "--since", "2100-01-01T00:00:00Z").lines
                .isEmpty)
        let health = try folder.noctule("events", "den.sqlite", "--type", "health,motion.started")
        #expect(
            try health.events().map(\.data.type) == [.healthStreamStarted, .healthStreamStarted])
    }

    @Test("a follower of a run gets each event while it goes on, and ends when interrupted")
    func followed() throws {
        let folder = try folder(seconds: 60)
        let run = try RunningCommand(Self.run, in: folder)
        let isThere = run.wait(within: 120) { !run.standardOutput.isEmpty }
        try #require(isThere)
        let follower = try RunningCommand(["events", "den.sqlite", "--follow"], in: folder)
        let hasSelfTest = follower.wait(within: 120) {
            String(decoding: follower.standardOutput, as: UTF8.self).contains("selftest")
        }
        #expect(hasSelfTest)
        run.interrupt()
        let told = run.finish(within: 120)
        let hasAll = follower.wait(within: 120) {
            follower.standardOutput.count >= told.lines.joined(separator: "\n").utf8.count
        }
        #expect(hasAll)
        follower.interrupt()
        let followed = follower.finish(within: 120)
        #expect(followed.end == .exit(0))
        #expect(followed.lines == told.lines)
    }

    @Test("what a run told before it was killed is in its journal, once")
    func killed() throws {
        let folder = try folder(seconds: 60)
        var told: [String] = []
        for _ in 0..<3 {
            let run = try RunningCommand(Self.run, in: folder)
            let isThere = run.wait(within: 120) {
                String(decoding: run.standardOutput, as: UTF8.self).contains("selftest")
            }
            try #require(isThere)
            run.kill()
            let result = run.finish(within: 120)
            #expect(result.end == .signal(SIGKILL))
            told += result.lines
        }
        let kept = try folder.noctule("events", "den.sqlite")
        #expect(Set(told).isSubset(of: kept.lines))
        let events = try kept.events()
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(Set(events.map(\.id)).count == events.count)
        #expect(events.count { $0.data.type == .healthStreamStarted } == 3)
    }

    @Test("a second writer, no journal and an unknown kind are told by name")
    func faults() throws {
        let folder = try folder(seconds: 60)
        let run = try RunningCommand(Self.run, in: folder)
        try #require(run.wait(within: 120) { !run.standardOutput.isEmpty })
        let second = try runInLockstep(in: folder)
        #expect(second.end == .exit(3))
        #expect(second.standardError.contains("den.sqlite: another process writes to it"))
        run.interrupt()
        #expect(run.finish(within: 120).end == .exit(0))

        let none = try folder.noctule("events", "no.sqlite")
        #expect(none.end == .exit(3))
        #expect(none.standardError.contains("no.sqlite: there is no journal"))
        let text = try folder.noctule("events", "scene.yaml")
        #expect(text.end == .exit(3))
        #expect(text.standardError.contains("scene.yaml: it is no journal"))
        let kind = try folder.noctule("events", "den.sqlite", "--type", "motions")
        #expect(kind.end == .exit(2))
        #expect(kind.standardError.contains("`motions` is no kind of event"))
        let since = try folder.noctule("events", "den.sqlite", "--since", "yesterday")
        #expect(since.end == .exit(2))
    }

    @Test("the schema that is printed is the one in the tree, byte for byte, and stands alone")
    func schema() throws {
        let folder = try Folder()
        let result = try folder.noctule("events", "--schema")
        #expect(result.end == .exit(0) && result.standardError == "")
        let tree = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../schema/event.json")
        #expect(try result.standardOutput == Data(contentsOf: tree))
        #expect(try folder.noctule("events", "--schema", "--follow").end == .exit(2))
        #expect(try folder.noctule("events", "--schema", "den.sqlite").end == .exit(2))
    }
}
