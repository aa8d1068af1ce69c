import Events
import Foundation
import Sensing
import Testing

struct EventFormatTests {
    static let columns = [
        "source", "sequence", "type", "start", "end", "peak_snr_db", "speed_mps", "direction",
        "reason", "carriers", "breathing_bpm", "range_m", "keyword", "score", "snr_db",
        "level_dbfs", "time",
    ]

    private static func table(_ events: [Event]) throws -> [[String]] {
        let lines = [EventFormat.csv.header] + events.map { line($0, .csv) }
        let text = lines.compactMap { $0 }.joined(separator: "\n") + "\n"
        return try #require(CSVTable.rows(text))
    }

    private static func line(_ event: Event, _ format: EventFormat) -> String? {
        var text = EventText(format)
        return text.add(event)
    }

    private static func event(_ data: EventData, source: String = "a.wav") -> Event {
        Event(id: "7", source: source, time: nil, sequence: 3, data: data)
    }

    @Test func `a table has a header and a row an event, each of the header's fields`() throws {
        let events = Examples.events()
        let rows = try Self.table(events)
        #expect(rows.first == Self.columns)
        #expect(rows.count == events.count + 1)
        #expect(rows.allSatisfy { $0.count == Self.columns.count })
    }

    @Test func `a row has the event's figures in the columns of their names`() throws {
        let rows = try Self.table(Examples.events())
        #expect(
            rows[1] == [
                "walk.wav", "1", "noctule.selftest.completed.v1", "0.5", "", "", "", "", "ok",
                "19000.0 Hz 72.5 dBHz; 20125.0 Hz 66.0 dBHz", "", "", "", "", "", "", "",
            ])
        #expect(
            rows[2] == [
                "walk.wav", "2", "noctule.motion.started.v1", "1.0", "", "", "", "", "", "", "",
                "", "", "", "", "", "",
            ])
        #expect(
            rows[4] == [
                "walk.wav", "4", "noctule.motion.ended.v1", "1.0", "3.288", "23.5", "0.99",
                "approaching", "", "", "", "2.34", "", "", "", "", "",
            ])
        #expect(
            rows[7] == [
                "walk.wav", "7", "noctule.occupancy.ended.v1", "1.0", "5.0", "", "", "",
                "end_of_stream", "", "14.9", "", "", "", "", "", "",
            ])
    }

    @Test func `a row of hearing has the word, its score and the levels`() throws {
        let rows = try Self.table(Examples.events()).suffix(2).map { Array($0.suffix(5)) }
        #expect(rows[0] == ["hey \"noctule\"", "0.988", "18.0", "-31.3", ""])
        #expect(rows[1] == ["", "", "17.6", "-32.2", ""])
    }

    @Test func `a row ends with the event's time where there is one`() throws {
        var event = Self.event(.motionStarted(InstantData(at: 1, frame: 48_000)))
        event.time = "2026-11-22T20:15:01.000Z"
        #expect(try Self.table([event])[1].last == "2026-11-22T20:15:01.000Z")
    }

    @Test(arguments: [
        "a,b.wav", "\"a\".wav", "a\nb", "a\rb", "a\r\nb", "\"", "\",\"\n", " a ", "ü 🦇",
        "\"\u{301}e", "\n\u{301}",
    ])
    func `any text is read back as it was`(text: String) throws {
        let data = EventData.selfTestCompleted(
            SelfTestData(at: 0.5, frame: 1, carriers: [], verdict: .weak, reason: text))
        let rows = try Self.table([Self.event(data, source: text)])
        try #require(rows.map(\.count) == [Self.columns.count, Self.columns.count])
        #expect(rows[1][0].utf8.elementsEqual(text.utf8))
        #expect(rows[1][8].utf8.elementsEqual("weak: \(text)".utf8))
    }

    @Test func `a label track has a row an interval, and the self-test as a point`() {
        let lines = Examples.events().compactMap { Self.line($0, .audacity) }
        #expect(
            lines == [
                "0.500000\t0.500000\tself-test ok",
                "1.000000\t3.288000\tmotion approaching 0.99 m/s 2.3 m 23.5 dB",
                "4.000000\t5.000000\tmotion receding 1.50 m/s 9.0 dB",
                "1.000000\t5.000000\toccupied 14.9 /min",
                "1.250000\t1.800000\they \"noctule\" 0.99",
                "1.250000\t3.333000\tspeech -32.2 dBFS, 17.6 dB over noise",
            ])
    }

    @Test func `a label leaves out what truth does not know`() {
        let data = EventData.motionEnded(
            MotionData(
                start: 1, end: 2, startFrame: 0, frame: 0, peakSNR: nil, speed: nil,
                direction: nil, reason: nil))
        #expect(
            Self.line(Self.event(data), .audacity) == "1.000000\t2.000000\tmotion")
    }

    @Test(arguments: Examples.data)
    func `a label has two times, in order, and one text`(data: EventData) {
        guard let line = Self.line(Self.event(data), .audacity) else { return }
        let fields = line.components(separatedBy: "\t")
        #expect(fields.count == 3)
        let times = fields.prefix(2).compactMap { Double($0) }
        #expect(times.count == 2 && times.first! <= times.last!)
    }

    @Test func `RTTM tells speakers and words, whatever the recording's name`() {
        let lines = Examples.events(source: "my%20rig/a%20b.flac").compactMap {
            Self.line($0, .rttm)
        }
        #expect(
            lines == [
                "LEXEME a_b 1 1.250 0.550 hey_\"noctule\" lex speaker 0.988 <NA>",
                "SPEAKER a_b 1 1.250 2.083 <NA> <NA> speaker <NA> <NA>",
            ])
        #expect(lines.allSatisfy { $0.split(separator: " ").count == 10 })
    }

    @Test func `lines of JSON are those of the coding`() {
        for event in Examples.events() {
            #expect(Self.line(event, .jsonl) == EventCoding.line(event))
        }
    }

    @Test func `only a table has a header, and every format its file name's ending`() {
        #expect(EventFormat.allCases.filter { $0.header != nil } == [.csv])
        #expect(
            EventFormat.allCases.map(\.fileExtension)
                == ["jsonl", "csv", "txt", "TextGrid", "rttm"])
    }
}
