import Testing

@testable import Events

struct TextGridTests {
    static func lines(_ events: [Event], duration: Double) -> [String] {
        var text = EventText(.textgrid)
        #expect(events.allSatisfy { text.add($0) == nil })
        return text.end(duration: duration)
    }

    static func word(_ start: Double, _ end: Double, _ word: String = "a") -> Event {
        let data = WakeWordData(
            keyword: word, score: 1, start: start, end: end, startFrame: 0, frame: 0,
            level: nil, signalToNoise: 0)
        return Event(id: "", source: "", time: nil, sequence: 1, data: .wakeWordDetected(data))
    }

    /// The times and texts of the intervals, as `start-end text`.
    static func intervals(_ lines: [String]) -> [String] {
        var intervals: [String] = []
        var times: [String] = []
        for line in lines.map({ $0.drop { $0 == " " } }) {
            if line.hasPrefix("xmin = ") || line.hasPrefix("xmax = ") {
                times.append(String(line.dropFirst(7)))
            } else if line.hasPrefix("text = ") {
                intervals.append("\(times.suffix(2).joined(separator: "-")) \(line.dropFirst(7))")
            }
        }
        return intervals
    }

    @Test func `a word stands between empty intervals from 0 to the end`() {
        let lines = Self.lines([Self.word(1, 1.5, "say \"a\"")], duration: 4)
        #expect(
            lines == [
                "File type = \"ooTextFile\"", "Object class = \"TextGrid\"", "", "xmin = 0",
                "xmax = 4.000000", "tiers? <exists>", "size = 1", "item []:", "    item [1]:",
                "        class = \"IntervalTier\"",
                "        name = \"wakeword say \"\"a\"\"\"", "        xmin = 0",
                "        xmax = 4.000000", "        intervals: size = 3",
                "        intervals [1]:", "            xmin = 0.000000",
                "            xmax = 1.000000", "            text = \"\"",
                "        intervals [2]:", "            xmin = 1.000000",
                "            xmax = 1.500000", "            text = \"say \"\"a\"\"\"",
                "        intervals [3]:", "            xmin = 1.500000",
                "            xmax = 4.000000", "            text = \"\"",
            ])
    }

    @Test func `intervals that touch, overlap or reach beyond the end never overlap in a tier`() {
        let events = [Self.word(2, 3), Self.word(0, 1), Self.word(1, 1.5), Self.word(2.5, 9)]
        #expect(
            Self.intervals(Self.lines(events, duration: 5)) == [
                "0.000000-1.000000 \"a\"", "1.000000-1.500000 \"a\"",
                "1.500000-2.000000 \"\"", "2.000000-3.000000 \"a\"",
                "3.000000-5.000000 \"a\"",
            ])
    }

    @Test func `each kind of interval has a tier of its own`() {
        let names = Self.lines(Examples.events(), duration: 6).filter { $0.contains("name = ") }
        #expect(
            names.map { $0.drop { $0 == " " } } == [
                "name = \"motion\"", "name = \"occupancy\"",
                "name = \"wakeword hey \"\"noctule\"\"\"", "name = \"utterance\"",
            ])
    }

    @Test func `a recording without any interval has no tier`() {
        #expect(Self.lines([], duration: 2).last == "tiers? <absent>")
    }
}
