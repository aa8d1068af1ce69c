import Events
import Foundation
import TestThreads
import Testing

@Suite(.waits) struct RunTests {
    /// A room without echoes.
    private static let empty = """
        duration: 60
        seed: 5
        room: {size: [5, 4, 2.5], reflection: 0}
        loudspeaker: {position: [0.5, 2, 1], carriers: [19125], direct_gain_db: -20}
        microphones: [{position: [0.6, 2, 1], noise_db_spl_hz: -14}]

        """

    /// Seven seconds of it, and somebody comes nearer for a second and a half.
    private static let mover =
        empty.replacingOccurrences(of: "duration: 60", with: "duration: 7") + """
            people:
              - {kind: point, position: [4.5, 2, 1], velocity: [-0.5, 0, 0], enters: 3.5, leaves: 5}

            """

    private func folder(_ scene: String = empty) throws -> Folder {
        let folder = try Folder()
        try folder.write(scene, as: "scene.yaml")
        return folder
    }

    /// What was detected, without what the engine tells of itself and of what it plays.
    private func detected(_ events: [Event]) -> [EventData] {
        withoutHealth(events).filter { data in
            switch data {
            case .playbackStarted, .playbackEnded: false
            default: true
            }
        }
    }

    /// Without what the engine tells of itself.
    private func withoutHealth(_ events: [Event]) -> [EventData] {
        events.map(\.data).filter { if case .health = $0 { false } else { true } }
    }

    /// Writes a tone.
    private func write(
        _ name: String, hertz: Double, seconds: Double, in folder: Folder
    ) throws {
        let samples = (0..<Int(seconds * 48_000)).map {
            Float(0.3 * sin(2 * .pi * hertz * Double($0) / 48_000))
        }
        try folder.write(WaveFile.bytes(samples, sampleRate: 48_000), as: name)
    }

    @Test("in lockstep a run gives the same bytes again, and its recording the same detections")
    func lockstep() throws {
        let folder = try folder(Self.mover)
        let runs = try ["a", "b"].map { name in
            try folder.noctule(
                "run", "--scene", "scene.yaml", "--lockstep", "--node", "den", "--record", name)
        }
        try #require(runs.allSatisfy { $0.end == .exit(0) && $0.standardError == "" })
        let events = try runs[0].events()
        #expect(events.map(\.sequence) == Array(1...events.count))
        #expect(events.allSatisfy { $0.source == "urn:noctule:den" && $0.time == nil })
        let kinds = detected(events).map(\.type)
        #expect(
            kinds == [
                .selfTestCompleted, .motionStarted, .occupancyStarted, .motionEnded,
                .occupancyEnded,
            ])
        #expect(try folder.names(in: "a") == ["den-played.wav", "den.wav"])
        // 32-bit samples behind the header, in which the library puts the time of day.
        for name in ["den", "den-played"] {
            let samples = try ["a", "b"].map {
                try folder.data("\($0)/\(name).wav").suffix(4 * 336_000)
            }
            #expect(samples[0] == samples[1] && Set(samples[0]).count > 100)
        }
        // The recording's name is the only difference.
        #expect(
            detected(events) == detected(try runs[1].events())
                && events.count == runs[1].lines.count
        )
        let replay = try folder.noctule(
            "analyze", "--probe", "19125", "--playback", "a/den-played.wav", "a/den.wav")
        #expect(replay.end == .exit(0))
        #expect(try replay.events().map(\.data) == detected(events))
    }

    @Test("what whistles like a mover is told once, or not at all, and a mover as ever")
    func glances() throws {
        // Three whistles as far from the tones as an echo of 0.9 m/s, again and again.
        let whistles = [18_850, 19_981, 21_112].map {
            "  - {kind: tone, frequency: \($0), wander: 12, wander_bandwidth: 3, "
                + "level_db_spl: 14, start: 6, burst: 3, pause: 2}\n"
        }
        let scene =
            Self.empty
            .replacingOccurrences(of: "duration: 60", with: "duration: 26")
            .replacingOccurrences(of: "[19125]", with: "[18750, 19875, 21000]")
            + "nuisances:\n" + whistles.joined()
        let folder = try folder(scene)
        try folder.write(Self.mover, as: "mover.yaml")
        func run(_ scene: String, _ glance: String) throws -> CommandResult {
            try folder.noctule(
                "run", "--scene", scene, "--lockstep", "--node", "den", "--glance", glance,
                "--record", glance)
        }
        let told = try ["never", "after", "before"].map { try run("scene.yaml", $0).events() }
        let begun = told.map { $0.count { $0.data.type == .motionStarted } }
        #expect(begun[0] >= 3 && begun[1] == 1 && begun[2] == 0)
        let reasons = told[1].compactMap { event -> EndReasonData? in
            switch event.data {
            case .motionEnded(let motion): motion.reason
            case .occupancyEnded(let occupancy): occupancy.reason
            default: nil
            }
        }
        #expect(reasons == [.notAnEcho, .notAnEcho])
        // The recordings tell the same again.
        for (index, glance) in ["never", "after", "before"].enumerated() {
            let replay = try folder.noctule(
                "analyze", "--glance", glance, "--playback", "\(glance)/den-played.wav",
                "\(glance)/den.wav")
            #expect(try replay.events().map(\.data) == detected(told[index]))
        }
        for glance in ["after", "before"] {
            let motions = try run("mover.yaml", glance).events().map(\.data)
            #expect(
                motions.contains {
                    if case .motionEnded(let motion) = $0 { motion.reason == nil } else { false }
                })
        }
    }

    @Test(
        "with music, speech and the probe at once a run is the same again, and so is its recording")
    func mixed() throws {
        let folder = try folder(Self.mover)
        try write("music.wav", hertz: 90, seconds: 3, in: folder)
        try write("speech.wav", hertz: 400, seconds: 1, in: folder)
        let runs = try ["a", "b"].map { name in
            try RunningCommand(
                [
                    "run", "--scene", "scene.yaml", "--lockstep", "--node", "den", "--record",
                    name, "--music", "music.wav", "--loop", "--speech", "speech.wav@2.5",
                    "--alert", "none.wav@1",
                ], in: folder
            ).finish(within: 600)
        }
        try #require(runs.allSatisfy { $0.end == .exit(0) && $0.standardError == "" })
        let events = try runs[0].events()
        #expect(withoutHealth(events) == withoutHealth(try runs[1].events()))
        for name in ["den", "den-played"] {
            let samples = try ["a", "b"].map {
                try folder.data("\($0)/\(name).wav").suffix(4 * 336_000)
            }
            #expect(samples[0] == samples[1])
        }
        let ends = events.compactMap { event in
            if case .playbackEnded(let data) = event.data { data } else { nil }
        }
        #expect(ends.map(\.name) == ["none.wav", "speech.wav", "music.wav"])
        #expect(ends.map(\.reason) == [.failed, .finished, .endOfStream])
        #expect(ends.map(\.startFrame) == [48_000, 120_000, 0])
        #expect(ends.map(\.frame) == [48_000, 168_000, 336_000])
        #expect(ends[0].problem?.contains("none.wav: cannot open") ?? false)
        #expect(detected(events).map(\.type).contains(.motionStarted))
        let replay = try folder.noctule(
            "analyze", "--probe", "19125", "--playback", "a/den-played.wav", "a/den.wav")
        #expect(try replay.events().map(\.data) == detected(events))
    }

    @Test("told to stop, it closes what is open, keeps the recording and ends with 0")
    func termination() throws {
        let folder = try folder()
        let command = try RunningCommand(
            ["run", "--scene", "scene.yaml", "--node", "den", "--record", "rec"], in: folder)
        let isListening = command.wait(within: 120) {
            String(decoding: command.standardOutput, as: UTF8.self).contains("selftest")
        }
        #expect(isListening)
        command.interrupt()
        let result = command.finish(within: 120)
        #expect(result.end == .exit(0))
        let events = try result.events()
        #expect(events.allSatisfy { $0.time != nil })
        #expect(events.first?.data.type == .healthStreamStarted)
        #expect(events.last?.data.type == .healthLoad)
        let names = try folder.names(in: "rec")
        let heard = try #require(names.last)
        try #require(names.count == 2 && heard.hasPrefix("den-") && heard.hasSuffix("Z.wav"))
        try #require(names[0] == heard.dropLast(4) + "-played.wav")
        let replay = try folder.noctule(
            "analyze", "--probe", "19125", "--playback", "rec/\(names[0])", "rec/\(heard)")
        #expect(try replay.events().map(\.data) == detected(events))
    }

    @Test("SIGHUP reads the configuration again; a wrong one changes nothing")
    func reload() throws {
        let folder = try folder()
        try folder.write("scene: scene.yaml\nnode: den\n", as: "rig.yaml")
        let command = try RunningCommand(["run", "--config", "rig.yaml"], in: folder)
        func hasStarted(_ count: Int) -> Bool {
            command.wait(within: 120) {
                String(decoding: command.standardOutput, as: UTF8.self)
                    .components(separatedBy: "stream.started").count == count + 1
            }
        }
        #expect(hasStarted(1))
        try folder.write("scene: scene.yaml\nnode: den\nhold: 5\n", as: "rig.yaml")
        command.hangUp()
        #expect(command.wait(within: 120) { command.standardErrorSoFar.contains("rig.yaml:3") })
        let absent = [
            "scene: gone.yaml\n",
            "scene: scene.yaml\ndetect: [wakeword]\nhearing: {keywords: [gone.json]}\n",
        ]
        for (text, name) in zip(absent, ["gone.yaml", "gone.json"]) {
            try folder.write(text, as: "rig.yaml")
            command.hangUp()
            #expect(command.wait(within: 120) { command.standardErrorSoFar.contains(name) })
        }
        try folder.write(
            "scene: scene.yaml\nnode: den\nprobe: {level_dbfs: -30}\n", as: "rig.yaml")
        command.hangUp()
        #expect(hasStarted(2))
        try folder.write("scene: scene.yaml\nnode: attic\n", as: "rig.yaml")
        command.hangUp()
        #expect(hasStarted(3))
        command.interrupt()
        let result = command.finish(within: 120)
        #expect(result.end == .exit(0))
        let events = try result.events()
        let sources = ["urn:noctule:den", "urn:noctule:attic"]
        #expect(Set(events.map(\.source)) == Set(sources))
        for source in sources {
            let own = events.filter { $0.source == source }
            #expect(own.map(\.sequence) == Array(1...own.count))
            #expect(own.first?.data.type == .healthStreamStarted)
        }
        #expect(result.messages.contains { $0.contains("unknown key `hold`") })
    }

    @Test(
        "a wrong command line or configuration is told with its cure",
        arguments: [
            ([], 2, "--config, --device or --scene"),
            (["--scene", "scene.yaml", "--device", "hw:0"], 2, "not both"),
            (["--device", "hw:0", "--lockstep"], 2, "a card has its own clock"),
            (["--scene", "scene.yaml", "--duration", "0"], 2, "more than 0"),
            (["--scene", "scene.yaml", "--node", "a b"], 2, "no name of a node"),
            (["--scene", "scene.yaml", "--detect", "wakeword"], 2, "go together"),
            (["--scene", "scene.yaml", "--config", "half.yaml"], 2, "go together"),
            (["--config", "card.yaml", "--lockstep"], 2, "goes with a scene"),
            (["--scene", "none.yaml"], 3, "no such file"),
            (["--config", "bad.yaml"], 3, "bad.yaml:2"),
            (["--device", "hw:CARD=NoSuchCard"], 3, "no such card"),
        ] as [([String], Int32, String)])
    func refusals(arguments: [String], code: Int32, text: String) throws {
        let folder = try folder()
        try folder.write("scene: scene.yaml\nnod: a\n", as: "bad.yaml")
        try folder.write("detect: [wakeword]\n", as: "half.yaml")
        try folder.write("device: hw:0\n", as: "card.yaml")
        let result = try RunningCommand(["run"] + arguments, in: folder).finish()
        #expect(result.end == .exit(code))
        #expect(result.standardError.contains(text), "\(result.standardError)")
        #expect(result.standardOutput.isEmpty)
    }
}
