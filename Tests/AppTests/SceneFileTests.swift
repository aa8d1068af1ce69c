import App
import AudioCore
import Foundation
import Simulation
import Testing

@Suite struct SceneFileTests {
    private static let scenes = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("fixtures/scenes")

    private static func files(in folder: String) -> [String] {
        let path = scenes.appendingPathComponent(folder).path
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
            .filter { $0.hasSuffix(".yaml") }.sorted().map { folder + $0 }
    }

    static let causes = files(in: "causes/")
    /// Scenes that live runs last long in.
    static let live = files(in: "live/")
    static let files = files(in: "") + causes + live

    private static let valid = """
        duration: 4
        seed: 7
        room:
          size: [5, 4, 2.5]
          temperature: 25
        loudspeaker:
          position: [0.5, 2, 1]
          carriers: [18750, 21000]
        microphones:
          - position: [0.6, 2, 1]
          - position: [0.6, 2.1, 1]
            noise_db_spl_hz: -6
        people:
          - kind: walker
            waypoints: [[4, 2], {at: [2, 2], wait: 1}, [3, 1]]
            speed: 1.5
            start: 1
          - kind: still
            position: [3, 3]
            enters: 0.5
        nuisances:
          - {kind: noise_burst, at: 1, duration: 0.1, level_db_spl: 80}
        """

    @Test("the fixtures are there")
    func fixtures() {
        #expect(Self.files.count - Self.causes.count - Self.live.count >= 8)
        #expect(Self.causes.count >= 15 && !Self.live.isEmpty)
    }

    @Test("every scene in fixtures says what it shows, parses, and renders", arguments: files)
    func fixture(file: String) throws {
        let path = Self.scenes.appendingPathComponent(file).path
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("# "))
        var scene = try SceneFile.load(path: path)
        #expect(scene.name + ".yaml" == URL(fileURLWithPath: file).lastPathComponent)
        let durations: ClosedRange<Double> = Self.live.contains(file) ? 60...600 : 8...20
        #expect(durations.contains(scene.duration))
        #expect(scene.truth().allSatisfy { $0.start >= 2 })
        #expect(scene.carrierToNoise().value > 70)

        scene.duration = max(0.05, scene.people.map { $0.latest }.max() ?? 0)
        var room = try SimulatedRoom(scene: scene)
        var block = AudioBlock(channelCount: 1, capacity: 2_400)
        try room.read(into: &block)
        #expect(block.frameCount == 2_400)
        block.withChannel(0) { samples in
            var peak: Float = 0
            for index in 0..<2_400 { peak = max(peak, abs(samples[index])) }
            #expect(peak > 0.0005 && peak < 1)
        }
    }

    @Test("in a cause of false alarms nobody moves", arguments: causes)
    func cause(file: String) throws {
        let scene = try SceneFile.load(path: Self.scenes.appendingPathComponent(file).path)
        #expect(scene.truth().isEmpty)
    }

    @Test("the scenes' true motions are those that they are named for")
    func truths() throws {
        func directions(_ name: String) throws -> [TrueMotion.Direction] {
            try SceneFile.load(path: Self.scenes.appendingPathComponent(name + ".yaml").path)
                .truth().map(\.direction)
        }
        #expect(try directions("walker-approaching") == [.approaching])
        #expect(try directions("walker-receding") == [.receding])
        #expect(try directions("walker-crossing") == [.mixed])
        #expect(try directions("walker-and-back") == [.approaching, .receding])
        #expect(try directions("walker-and-back-range") == [.approaching, .receding])
        #expect(try directions("walker-music") == [.approaching, .receding])
        #expect(try directions("hand-gesture") == [.mixed])
        #expect(try directions("other-rig-walker") == [.approaching, .receding])
        #expect(try directions("arm") == [.approaching, .receding, .approaching, .receding])
        for name in [
            "empty-room", "still-person", "sitting-person", "causes/neighbour", "causes/claps",
            "causes/fan",
        ] {
            #expect(try directions(name).isEmpty)
        }
    }

    @Test("nobody but people and no neighbour is in a scene", arguments: files)
    func presences(file: String) throws {
        let scene = try SceneFile.load(path: Self.scenes.appendingPathComponent(file).path)
        let inside = scene.people.contains { !$0.isNeighbour }
        #expect(scene.presence().isEmpty != inside)
        if !inside { #expect(scene.truth().isEmpty) }
    }

    @Test("a file gives the scene that it describes; the rest are the defaults")
    func everyValue() throws {
        let scene = try SceneFile.parse(Self.valid, name: "a.yaml")
        var expected = Scene(
            name: "a.yaml", seed: 7, duration: 4, room: Room(air: Air(temperature: 25)),
            loudspeaker: Loudspeaker(position: [0.5, 2, 1], carriers: [18_750, 21_000]),
            microphones: [
                Microphone(position: [0.6, 2, 1]),
                Microphone(position: [0.6, 2.1, 1], noiseDensity: -6),
            ])
        expected.people = [
            Person(
                .walker(
                    Walk(
                        [Waypoint(4, 2), Waypoint(2, 2, wait: 1), Waypoint(3, 1)], speed: 1.5,
                        start: 1))),
            Person(.still(x: 3, y: 3), enters: 0.5),
        ]
        expected.nuisances = [.noiseBurst(NoiseBurst(at: 1, duration: 0.1, levelSPL: 80))]
        #expect(scene == expected)
    }

    struct Fault: Sendable, CustomTestStringConvertible {
        var from: String
        var to: String
        var line: Int
        var says: String
        var testDescription: String { "\(to.isEmpty ? "no " + from : to)" }
    }

    static let faults = [
        Fault(from: "speed: 1.5", to: "sped: 1.5", line: 16, says: "did you mean `speed`?"),
        Fault(from: "seed: 7", to: "colour: 7", line: 2, says: "unknown key `colour`"),
        Fault(from: "seed: 7", to: "seed: -1", line: 2, says: "is `-1`; give a whole number"),
        Fault(from: "seed: 7", to: "seed: \"1\"", line: 2, says: "is the text `1`"),
        Fault(from: "seed: 7", to: "seed: 1.5", line: 2, says: "whole number"),
        Fault(from: "duration: 4", to: "duration: long", line: 1, says: "give a number"),
        Fault(from: "duration: 4", to: "duration: \"4\"", line: 1, says: "give a number"),
        Fault(from: "duration: 4", to: "duration: .inf", line: 1, says: "is `.inf`; give a finite"),
        Fault(from: "duration: 4", to: "duration: 1e999", line: 1, says: "give a finite number"),
        Fault(from: "duration: 4", to: "duration: 1e-9", line: 1, says: "at least one frame"),
        Fault(from: "duration: 4", to: "duration: 0x10", line: 1, says: "give a number"),
        Fault(from: "duration: 4", to: "duration: 1:30", line: 1, says: "give a number"),
        Fault(from: "duration: 4", to: "duration: -4", line: 1, says: "out of range"),
        Fault(from: "duration: 4\n", to: "", line: 1, says: "`duration` is missing"),
        Fault(from: "duration: 4", to: "duration: 4\nduration: 5", line: 1, says: "more than once"),
        Fault(from: "[5, 4, 2.5]", to: "[5, 4]", line: 4, says: "a list of 3 numbers"),
        Fault(from: "[5, 4, 2.5]", to: "big", line: 4, says: "a list of 3 numbers"),
        Fault(from: "temperature: 25", to: "temperature: 99", line: 5, says: "`room.temperature`"),
        Fault(from: "temperature: 25", to: "temprature: 25", line: 5, says: "`temperature`?"),
        Fault(from: "18750, 21000", to: "18750, 25000", line: 8, says: "lower the carrier"),
        Fault(from: "18750, 21000", to: "18750, x", line: 8, says: "`loudspeaker.carriers[1]`"),
        Fault(
            from: "- position: [0.6, 2, 1]", to: "- position: [0.5, 2, 1]", line: 10,
            says: "move it"),
        Fault(from: "- position: [0.6, 2, 1]", to: "- none", line: 10, says: "`microphones[0]`"),
        Fault(from: "kind: walker", to: "kind: walkr", line: 14, says: "did you mean `walker`?"),
        Fault(from: "kind: walker", to: "kind: elephant", line: 14, says: "use one of walker"),
        Fault(from: "  speed: 1.5", to: "  speed: 25", line: 16, says: "below 20 m/s"),
        Fault(from: "wait: 1}, [3, 1]", to: "wait: 1}, [9, 1]", line: 15, says: "outside the room"),
        Fault(from: "wait: 1}", to: "waits: 1}", line: 15, says: "did you mean `wait`?"),
        Fault(from: "position: [3, 3]", to: "position: [3, 3, 0]", line: 19, says: "2 numbers"),
        Fault(from: "enters: 0.5", to: "enters: 9", line: 20, says: "`people[1].enters`"),
        Fault(from: "noise_burst", to: "noise-burst", line: 22, says: "`noise_burst`?"),
        Fault(from: "at: 1, duration: 0.1", to: "at: 1", line: 22, says: "is missing"),
        Fault(from: "size: [5", to: "size: [[5", line: 5, says: "not YAML"),
    ]

    @Test("a fault is refused with its file, its line and a cure", arguments: faults)
    func fault(fault: Fault) {
        let text = Self.valid.replacingOccurrences(of: fault.from, with: fault.to)
        #expect(text != Self.valid)
        let error = #expect(throws: YAMLError.self) { try SceneFile.parse(text, name: "a.yaml") }
        #expect(error?.line == fault.line)
        #expect(error?.description.hasPrefix("a.yaml:\(fault.line): ") == true)
        #expect(error?.problem.contains(fault.says) == true, "\(error?.problem ?? "")")
    }

    @Test("what is no mapping is refused", arguments: ["", "# only a comment", "- 1", "hello"])
    func noMapping(text: String) {
        let error = #expect(throws: YAMLError.self) { try SceneFile.parse(text, name: "a.yaml") }
        #expect(error?.problem.contains("no mapping") == true)
    }

    @Test("a missing file, a folder and bytes that are no text are refused by name")
    func unreadable() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-scene-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bytes = folder.appendingPathComponent("bytes.yaml").path
        try Data([0xff, 0xfe, 0x00, 0x80]).write(to: URL(fileURLWithPath: bytes))
        for (path, says) in [
            (folder.path + "/none.yaml", "no such file"), (folder.path, "cannot be read"),
            (bytes, "not UTF-8"),
        ] {
            let error = #expect(throws: YAMLError.self) { try SceneFile.load(path: path) }
            #expect(error?.file == path)
            #expect(error?.problem.contains(says) == true)
        }
    }
}

extension Person {
    /// The latest time that the person's description mentions: the least valid duration.
    fileprivate var latest: Double {
        var times = [enters ?? 0, leaves ?? 0]
        if case .walker(let walk) = movement { times.append(walk.start) }
        if case .gesture(let gesture) = movement { times.append(gesture.end) }
        if case .arm(let sweep) = movement { times += sweep.times }
        return times.max() ?? 0
    }
}
