import App
import AudioCore
import Journal
import Presence
import Testing

struct RunFileTests {
    private static let whole = """
        node: kitchen
        device: hw:CARD=Array
        playback_device: hw:CARD=Amp
        detect: [presence, wakeword]
        probe:
          carriers: [18750, 21000]
          level_dbfs: -26
          burst: true
        presence:
          hold: 30
          false_alarms: 0.1
          max_range: 4
          microphone_distance: 0.2
        hearing:
          keywords: [models/lamp.json]
          sensitivity: 1
          channel: 2
          end_of_speech: 0.6
          max_utterance: 12
        record: recordings
        journal: {file: kitchen.sqlite, megabytes: 100, days: 7}
        playback: {duck: false, volume_db: -12.5}
        """

    @Test func `every key is read, and paths start from the file's folder`() throws {
        let read = try RunFile.parse(Self.whole, name: "/etc/noctule/rig.yaml")
        #expect(read.node == "kitchen")
        #expect(read.input == .device("hw:CARD=Array", playback: "hw:CARD=Amp"))
        #expect(read.detectors == [.presence, .wakeword])
        #expect(
            read.probe
                == ProbeSettings(tones: [18_750, 21_000], hasBurst: true, level: Decibels(-26)))
        #expect(read.presence.hold == 30 && read.presence.falseAlarmsPerHour == 0.1)
        #expect(read.presence.farthestRange == 4 && read.presence.microphoneDistance == 0.2)
        #expect(read.journal?.path == "/etc/noctule/kitchen.sqlite")
        #expect(read.journal?.limits == JournalLimits(byteCount: 100_000_000, age: 7 * 86400))
        #expect(read.hearing.keywords == ["/etc/noctule/models/lamp.json"])
        #expect(read.hearing.falseAccepts == .sensitivity(1))
        #expect(read.microphone == 1)
        #expect(read.hearing.endOfSpeech == 0.6 && read.hearing.maximumLength == 12)
        #expect(read.recordingFolder == "/etc/noctule/recordings")
        #expect(!read.programme.ducks && read.programme.volume == Decibels(-12.5))
        #expect(read.problem == nil)
    }

    @Test func `what is left out is as by default`() throws {
        var expected = RunConfiguration()
        expected.input = .scene("rooms/a.yaml")
        #expect(try RunFile.parse("scene: a.yaml", name: "rooms/rig.yaml") == expected)
    }

    @Test func `a name of a keyword stays one, whether one of that name is shipped or not`() throws
    {
        let read = try RunFile.parse(
            "hearing: {keywords: [computr, lamp.json, models/lamp]}", name: "rigs/a.yaml")
        #expect(read.hearing.keywords == ["computr", "rigs/lamp.json", "rigs/models/lamp"])
    }

    @Test(arguments: ["detect: [wakeword]", "hearing: {keywords: [a.json]}"])
    func `half of what a keyword needs is read, for the command line may say the other`(
        text: String
    ) throws {
        let read = try RunFile.parse("scene: a\n" + text, name: "rig.yaml")
        #expect(read.problem?.contains("go together") == true)
    }

    @Test(arguments: [
        ("nod: a", 1, "unknown key `nod`; did you mean `node`?"),
        ("scene: a\nnode: a b", 2, "`node` is no name of a node"),
        ("device: a\nscene: b", 2, "`scene` stands beside `device`"),
        ("scene: a\ndetect: [presense]", 2, "did you mean `presence`?"),
        ("scene: a\ndetect: []", 2, "is empty"),
        ("scene: a\nprobe:\n  level_dbfs: 3", 3, "`probe.level_dbfs` is 3; give a number in -60…0"),
        ("scene: a\nprobe:\n  burst: 1", 3, "give `true` or `false`"),
        ("scene: a\npresence: {hold: 0}", 2, "`presence.hold` is 0"),
        ("scene: a\nhearing:\n  channel: 0", 3, "give a whole number in 1…64"),
        ("scene: a\njournal: {days: 3}", 2, "`journal` names no file; add `file`"),
        ("scene: a\njournal: {file: a, days: 0}", 2, "`journal.days` is 0; give a number in"),
        ("scene: a\nplayback_device: hw:1", 2, "`playback_device` goes with `device`"),
        ("node: a\nplayback_device: hw:1", 2, "`playback_device` goes with `device`"),
        ("scene: a\nhearing: {sensitivity: 1, false_accepts: 1}", 2, "stands beside"),
    ])
    func `a wrong value is refused with its line and a cure`(
        text: String, line: Int, problem: String
    ) {
        let error = #expect(throws: YAMLError.self) {
            try RunFile.parse(text, name: "rig.yaml")
        }
        #expect(error?.line == line)
        #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
    }
}
