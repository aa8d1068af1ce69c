import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct CompareTests {
    /// Two true motions and one stay in an hour.
    private static let truth: [EventData] = [
        .simulationRendered(
            SimulationData(
                scene: "room", seed: 1, duration: 3600, sampleRate: 1000, channels: 1)),
        motion(10, 15, 1, .approaching), motion(100, 105, 1.2, .receding),
        motion(200, 202, 0.8, .mixed), stay(10, 300),
    ]

    /// Finds the first true motion late, the second with the wrong direction, not the third, and
    /// two that are none.
    private static let events: [EventData] = [
        motion(10.25, 15, 1.1, .approaching), motion(50, 51, 1, .mixed),
        motion(100.75, 104, 1.0, .approaching), motion(400, 401, 1, .mixed), stay(10.25, 360),
    ]

    private static func motion(
        _ start: Double, _ end: Double, _ speed: Double, _ direction: MotionData.Direction
    ) -> EventData {
        .motionEnded(
            MotionData(
                start: start, end: end, startFrame: Int(start * 1000), frame: Int(end * 1000),
                peakSNR: nil, speed: speed, direction: direction, reason: nil))
    }

    private static func stay(_ start: Double, _ end: Double) -> EventData {
        .occupancyEnded(
            OccupancyData(
                start: start, end: end, startFrame: Int(start * 1000), frame: Int(end * 1000),
                reason: .noMotion))
    }

    private func lines(_ data: [EventData], source: String = "room.wav") -> String {
        var log = EventLog(source: source, sampleRate: 1000, startTime: nil)
        return data.map { EventCoding.line(log.event(with: $0)) + "\n" }.joined()
    }

    private func folder(truth: [EventData] = truth, events: [EventData] = events) throws -> Folder {
        let folder = try Folder()
        try folder.write(lines(truth), as: "truth.jsonl")
        try folder.write(lines(events), as: "events.jsonl")
        return folder
    }

    @Test("the JSON report has the recall, precision, false per hour, latency and direction")
    func json() throws {
        let result = try folder().noctule(
            "compare", "truth.jsonl", "events.jsonl", "--format", "json")
        #expect(result.end == .exit(0) && result.standardError == "")
        let objects = try result.lines.map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        try #require(objects.map { $0["kind"] as? String } == ["motion", "occupancy"])
        let motion = objects[0]
        #expect(motion["true"] as? Int == 3)
        #expect(motion["found"] as? Int == 2)
        #expect(motion["events"] as? Int == 4)
        #expect(motion["false"] as? Int == 2)
        #expect(abs(try #require(motion["recall"] as? Double) - 2.0 / 3) < 1e-12)
        #expect(motion["precision"] as? Double == 0.5)
        #expect(motion["false_per_hour"] as? Double == 2)
        #expect(motion["latency_s"] as? [Double] == [0.25, 0.75])
        #expect(motion["direction_right"] as? Int == 1)
        #expect(motion["direction_compared"] as? Int == 2)
        #expect(motion["speed_error_mps"] as? [Double] == [0.1, -0.2])
        #expect(objects[1]["recall"] as? Double == 1)
        #expect(objects[1]["false"] as? Int == 0)
    }

    @Test("the text report says the same to people")
    func text() throws {
        let result = try folder().noctule("compare", "truth.jsonl", "events.jsonl")
        #expect(result.end == .exit(0))
        let motion = result.lines.prefix { $0 != "occupancy" }
        #expect(motion.first == "motion")
        #expect(motion.contains { $0.contains("recall") && $0.contains("0.667") })
        #expect(motion.contains { $0.contains("precision") && $0.contains("0.500") })
        #expect(motion.contains { $0.contains("false per hour  2.00 (2 in 1.000 h)") })
        #expect(motion.contains { $0.contains("latency") && $0.contains("greatest 0.75 s") })
        #expect(motion.contains { $0.contains("direction       1/2 right") })
    }

    @Test("--hours goes before the truth's length, and without either the rate is unknown")
    func hours() throws {
        let folder = try folder(truth: Array(Self.truth.dropFirst()))
        let unknown = try folder.noctule("compare", "truth.jsonl", "events.jsonl")
        #expect(unknown.lines.contains { $0.contains("unknown: say --hours") })
        let half = try folder.noctule(
            "compare", "truth.jsonl", "events.jsonl", "--hours", "0.5")
        #expect(half.lines.contains { $0.contains("false per hour  4.00 (2 in 0.500 h)") })
    }

    @Test("events on standard input give the same report")
    func standardInput() throws {
        let folder = try folder()
        let file = try folder.noctule("compare", "truth.jsonl", "events.jsonl")
        let piped = try folder.noctule(
            "compare", "truth.jsonl", "-", input: .file("events.jsonl"))
        #expect(!file.lines.isEmpty)
        #expect(piped.standardOutput == file.standardOutput)
    }

    @Test("nothing against nothing, from devices and pipes, is a report too")
    func nothing() throws {
        let folder = try folder()
        let json = try folder.noctule("compare", "/dev/null", "/dev/null", "--format", "json")
        #expect(json.end == .exit(0))
        #expect(json.lines.count == 1 && json.lines[0].contains("\"kind\":\"motion\""))
        let piped = try folder.noctule(
            "compare", "/dev/null", "/dev/stdin", "--format", "json", input: .file("events.jsonl"))
        #expect(piped.lines.count == 2 && piped.lines[0].contains("\"false\":4"))
    }

    @Test("a broken line is named with its file and number")
    func brokenLine() throws {
        let folder = try folder()
        try folder.write(lines(Self.events) + "{\"half\": tr\n", as: "broken.jsonl")
        let result = try folder.noctule("compare", "truth.jsonl", "broken.jsonl")
        #expect(result.end == .exit(3))
        #expect(result.messages.count == 1)
        #expect(try #require(result.messages.first).hasPrefix("noctule: broken.jsonl: line 6 "))
        #expect(result.lines.isEmpty)
    }

    @Test("events of two recordings are refused with the line at which the second begins")
    func twoSources() throws {
        let folder = try folder()
        try folder.write(
            lines(Self.events) + lines(Self.events, source: "hall.wav"), as: "both.jsonl")
        for arguments in [["truth.jsonl", "both.jsonl"], ["both.jsonl", "events.jsonl"]] {
            let result = try RunningCommand(["compare"] + arguments, in: folder).finish()
            #expect(result.end == .exit(3))
            #expect(result.messages.count == 1)
            let message = result.messages.first ?? ""
            #expect(message.hasPrefix("noctule: both.jsonl: line 6 "), "\(message)")
            #expect(message.contains("hall.wav") && message.contains("room.wav"), "\(message)")
        }
    }

    @Test("a file that is not there, wrong hours and a full standard output are refused")
    func refused() throws {
        let folder = try folder()
        let gone = try folder.noctule("compare", "gone.jsonl", "events.jsonl")
        #expect(gone.end == .exit(3))
        #expect(try #require(gone.messages.first).hasPrefix("noctule: gone.jsonl: "))
        for hours in ["0", "nan", "inf", "soon", "-1", "1e-7", "1e7"] {
            let result = try folder.noctule(
                "compare", "truth.jsonl", "events.jsonl", "--hours", hours)
            #expect(result.end == .exit(2))
            #expect(try #require(result.messages.first).contains("--hours"))
        }
        let full = try folder.noctule(
            "compare", "truth.jsonl", "events.jsonl", output: .device("/dev/full"))
        #expect(full.end == .exit(3))
        #expect(full.messages.count == 1)
    }
}
