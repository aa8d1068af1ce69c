import App
import Events
import Foundation
import Testing

@Suite struct EventFileTests {
    private static let events = Intervals.events([
        Intervals.rendering(duration: 60), Intervals.motion(1, 2), Intervals.occupancy(1, 60),
    ])
    private static let lines = events.map(EventCoding.line)

    /// Reads a file of this text.
    private func read(_ text: String) throws -> [Event] {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-events-\(UUID().uuidString).jsonl")
        defer { try? FileManager.default.removeItem(at: path) }
        try Data(text.utf8).write(to: path)
        do {
            return try EventFile.read(path.path)
        } catch {
            #expect(error.path == path.path)
            throw error
        }
    }

    private func problem(_ text: String) throws -> String {
        try #require(throws: AnalysisError.self) { try read(text) }.problem
    }

    @Test("reads what EventCoding writes, with or without a last line's end or empty lines")
    func roundTrip() throws {
        let text = Self.lines.joined(separator: "\n")
        #expect(try read(text) == Self.events)
        #expect(try read(text + "\n") == Self.events)
        #expect(try read("\n" + Self.lines.joined(separator: "\n \n\n") + "\n\n") == Self.events)
        #expect(try read("").isEmpty)
        #expect(try read(Self.lines.joined(separator: "\r\n") + "\r\n\r\n") == Self.events)
        #expect(try EventFile.read("/dev/null").isEmpty)
    }

    @Test("a line that is no event is told by its number and what is wrong with it")
    func broken() throws {
        let good = Self.lines[0] + "\n\n"
        #expect(try problem(good + "{\"type\": ").hasPrefix("line 3 is not an event of Noctule"))
        #expect(try problem("hello\n").hasPrefix("line 1 "))
        #expect(try problem(good + "{}").contains("specversion is missing"))
        #expect(
            try problem(Self.lines[1].replacingOccurrences(of: "\"start\":1,", with: ""))
                .contains("start is missing"))
        #expect(
            try problem(
                Self.lines[1].replacingOccurrences(of: "\"sequence\":2", with: "\"sequence\":\"\"")
            ).contains("sequence is of another type"))
        #expect(
            try problem(
                Self.lines[1].replacingOccurrences(of: "motion.ended.v1", with: "motion.ended.v9")
            ).contains("noctule.motion.ended.v9"))
        #expect(
            try problem(
                Self.lines[1].replacingOccurrences(of: "\"1.0\"", with: "\"0.3\"")
            ).contains("specversion 0.3"))
    }

    @Test("an event of a second source is told by its line and both names")
    func twoSources() throws {
        let other = EventCoding.line(
            Intervals.events([Intervals.motion(3, 4)], source: "hall.wav")[0])
        let problem = try problem(Self.lines.joined(separator: "\n") + "\n" + other)
        #expect(problem.hasPrefix("line 4 is of another recording (hall.wav)"))
        #expect(problem.contains("(room.wav)"))
    }

    @Test("a file that cannot be read is told in the system's words")
    func unreadable() throws {
        let gone = try #require(throws: AnalysisError.self) {
            try EventFile.read("/nowhere/events.jsonl")
        }
        #expect(
            "\(gone)" == "/nowhere/events.jsonl: cannot be read: No such file or directory")
        let folder = try #require(throws: AnalysisError.self) { try EventFile.read("/tmp") }
        #expect(folder.problem == "cannot be read: Is a directory")
    }
}
