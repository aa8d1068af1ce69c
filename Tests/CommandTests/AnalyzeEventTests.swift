import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct AnalyzeEventTests {
    @Test("a mover gives the self-test, a motion and an occupancy as CloudEvents lines")
    func contract() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let result = try folder.noctule("analyze", "mover.wav")
        #expect(result.end == .exit(0))
        #expect(result.standardError == "")
        let objects = try result.lines.map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        #expect(
            objects.map { $0["type"] as? String } == [
                "noctule.selftest.completed.v1", "noctule.motion.started.v1",
                "noctule.occupancy.started.v1", "noctule.motion.ended.v1",
                "noctule.occupancy.ended.v1",
            ])
        #expect(objects.map { $0["sequence"] as? Int } == [1, 2, 3, 4, 5])
        #expect(Set(objects.compactMap { $0["id"] as? String }).count == 5)
        for object in objects {
            #expect(
                Set(object.keys) == ["specversion", "id", "source", "type", "sequence", "data"])
            #expect(object["specversion"] as? String == "1.0")
            #expect(object["source"] as? String == "mover.wav")
            #expect(UUID(uuidString: try #require(object["id"] as? String)) != nil)
        }
        let data = objects.compactMap { $0["data"] as? [String: Any] }
        #expect(
            data.map { $0.keys.sorted() } == [
                ["at", "carriers", "frame", "verdict"], ["at", "frame"], ["at", "frame"],
                [
                    "direction", "end", "frame", "peak_snr_db", "speed_mps", "start",
                    "start_frame",
                ],
                ["end", "frame", "reason", "start", "start_frame"],
            ])
    }

    @Test("what the events say is what moved")
    func truth() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let events = try folder.noctule("analyze", "mover.wav").events()
        try #require(events.count == 5)
        guard case .selfTestCompleted(let test) = events[0].data,
            case .motionStarted(let start) = events[1].data,
            case .motionEnded(let motion) = events[3].data,
            case .occupancyEnded(let occupancy) = events[4].data
        else {
            Issue.record("other events: \(events)")
            return
        }
        #expect(test.verdict == .ok)
        #expect(test.carriers.map(\.hz) == [19_000])
        #expect(abs(test.carriers[0].carrierToNoiseDensity - 77.4) < 1)
        #expect(start.frame == motion.startFrame && start.at == motion.start)
        #expect(abs(motion.start - 1.5) < 0.15 && abs(motion.end - 3) < 0.15)
        #expect(motion.direction == .approaching)
        #expect(abs(try #require(motion.speed) - 0.9) < 0.05)
        #expect(try #require(motion.peakSNR) > 10)
        #expect(motion.reason == nil)
        #expect(occupancy.end == 4 && occupancy.frame == 192_000)
        #expect(occupancy.reason == .endOfStream)
    }

    @Test("--hold ends the occupancy, as of its last sign, when nothing has moved for so long")
    func hold() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let events = try folder.noctule("analyze", "--hold", "0.8", "mover.wav").events()
        guard case .occupancyEnded(let occupancy)? = events.last?.data else {
            Issue.record("no occupancy: \(events)")
            return
        }
        #expect(occupancy.reason == .noMotion)
        #expect((2.85...3.1).contains(occupancy.end))
    }

    @Test("a motion that the recording's end cuts off is closed with that reason")
    func cutOff() throws {
        let folder = try Folder()
        try folder.write(Recordings.unfinished.get(), as: "unfinished.wav")
        let events = try folder.noctule("analyze", "unfinished.wav").events()
        let reasons = events.compactMap { event -> EndReasonData? in
            switch event.data {
            case .motionEnded(let data): data.reason
            case .occupancyEnded(let data): data.reason
            default: nil
            }
        }
        #expect(reasons == [.endOfStream, .endOfStream])
    }

    @Test("two runs give the same bytes")
    func repeatable() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let first = try folder.noctule("analyze", "mover.wav")
        let second = try folder.noctule("analyze", "mover.wav")
        #expect(!first.standardOutput.isEmpty)
        #expect(first.standardOutput == second.standardOutput)
    }

    @Test("standard input gives the events of the file but for source and id")
    func standardInput() throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let file = try folder.noctule("analyze", "mover.wav").events()
        let piped = try folder.noctule("analyze", "-", input: .file("mover.wav")).events()
        #expect(piped.map(\.data) == file.map(\.data))
        #expect(piped.map(\.sequence) == file.map(\.sequence))
        #expect(piped.allSatisfy { $0.source == "stdin" })
        #expect(Set(piped.map(\.id)).isDisjoint(with: file.map(\.id)))
    }

    @Test(
        "--start-time, of any offset, gives every event the time at which it happened",
        arguments: [
            ("2026-11-22T20:15:59.75Z", 1_795_378_559.75),
            ("2026-11-22T21:15:59.75+01:00", 1_795_378_559.75),
            ("2024-02-28T23:59:59.999-00:01", 1_709_164_859.999),
            ("2000-02-29 00:00:00z", 951_782_400), ("1969-12-31T23:59:59Z", -1),
            ("1900-03-01T00:00:00Z", -2_203_891_200), ("9999-12-31T23:59:55Z", 253_402_300_795),
        ])
    func startTime(text: String, start: Double) throws {
        let folder = try Folder()
        try folder.write(Recordings.mover.get(), as: "mover.wav")
        let events = try folder.noctule("analyze", "--start-time", text, "mover.wav").events()
        #expect(events.count == 5)
        let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        for event in events {
            let time = try Date(try #require(event.time), strategy: style)
            #expect(abs(time.timeIntervalSince1970 - start - event.data.seconds) < 0.001)
        }
    }

    @Test("a recording that would end after the year 9999 is refused")
    func lastYear() throws {
        let folder = try Folder()
        try folder.write(Recordings.empty.get(), as: "empty.wav")
        let result = try folder.noctule(
            "analyze", "--start-time", "9999-12-31T23:59:58Z", "empty.wav")
        #expect(result.end == .exit(3))
        #expect(result.lines.isEmpty)
        #expect(try #require(result.messages.first).hasPrefix("noctule: empty.wav: "))
        #expect(try #require(result.messages.first).contains("--start-time"))
    }

    @Test("one job and four give the same bytes, in the order of the files")
    func jobs() throws {
        let folder = try Folder()
        let names = ["d.wav", "b.wav", "e.wav", "a.wav", "c.wav"]
        let recordings = [
            Recordings.mover, Recordings.empty, Recordings.empty, Recordings.mover,
            Recordings.unfinished,
        ]
        for (name, recording) in zip(names, recordings) {
            try folder.write(recording.get(), as: name)
        }
        let alone = try folder.noctule(
            "analyze", "--jobs", "1", "d.wav", "b.wav", "e.wav", "a.wav", "c.wav")
        let together = try folder.noctule(
            "analyze", "--jobs", "4", "d.wav", "b.wav", "e.wav", "a.wav", "c.wav")
        #expect(alone.standardOutput == together.standardOutput)
        var sources: [String] = []
        for event in try alone.events() where sources.last != event.source {
            sources.append(event.source)
        }
        #expect(sources == names)
        for name in names {
            let numbers = try alone.events().filter { $0.source == name }.map(\.sequence)
            #expect(numbers == Array(1..<numbers.count + 1))
        }
    }

    @Test("the README's example is what the shipped recording gives")
    func readmeExample() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(
            contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
        let start = try #require(readme.range(of: "```json\n")).upperBound
        let end = try #require(readme.range(of: "\n```", range: start..<readme.endIndex)).lowerBound
        let example = readme[start..<end].replacingOccurrences(of: "\n", with: "")
        let recording = "fixtures/recordings/walker-and-back.flac"
        let folder = try Folder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.file("fixtures"),
            withDestinationPath: root.appendingPathComponent("fixtures").path)
        #expect(try folder.noctule("analyze", recording).lines.contains(example))
    }
}
