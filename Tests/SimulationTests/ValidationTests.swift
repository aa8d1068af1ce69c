import AudioCore
import Simulation
import Testing

@Suite struct ValidationTests {
    private struct Stereo: AudioSource {
        let format = AudioFormat(sampleRate: 44_100, channelCount: 2)
        func read(into block: inout AudioBlock) { block.setFrameCount(0) }
    }

    private static func walker(_ change: (inout Walk) -> Void) -> [Person] {
        var walk = Walk([Waypoint(5, 2), Waypoint(2, 2)])
        change(&walk)
        return [Person(.walker(walk))]
    }

    typealias Fault = @Sendable (inout Scene) -> Void
    static let faults: [(String, Fault)] = [
        ("duration", { $0.duration = 0 }),
        ("duration", { $0.duration = .nan }),
        ("duration", { $0.duration = 1e-9 }),
        ("sample_rate", { $0.sampleRate = 4e9 }),
        ("room.size", { $0.room.size.y = -4 }),
        ("room.reflection", { $0.room.reflection = 1.5 }),
        ("room.humidity", { $0.room.air.humidity = 101 }),
        ("room.furniture[0].position", { $0.room.furniture = [Furniture(position: [9, 1, 1])] }),
        ("loudspeaker.position", { $0.loudspeaker.position.x = 9 }),
        ("loudspeaker.carriers", { $0.loudspeaker.carriers = [24_000] }),
        ("loudspeaker.carriers", { $0.loudspeaker.carriers = [.nan] }),
        ("loudspeaker.level_db_spl", { $0.loudspeaker.levelSPL = 100 }),
        ("microphones", { $0.microphones = [] }),
        ("microphones[0].position", { $0.microphones[0].position = $0.loudspeaker.position }),
        ("microphones[0].noise_slope_db_octave", { $0.microphones[0].noiseSlope = 7 }),
        ("people[0].speed", { $0.people = walker { $0.speed = 20 } }),
        ("people[0].speed", { $0.people = walker { $0.speed = -1 } }),
        ("people[0].waypoints", { $0.people = walker { $0.waypoints = [Waypoint(1, 1)] } }),
        ("people[0].waypoints[1]", { $0.people = walker { $0.waypoints[1] = Waypoint(9, 1) } }),
        ("people[0].waypoints[1]", { $0.people = walker { $0.waypoints[1] = $0.waypoints[0] } }),
        (
            "people[0].velocity",
            { $0.people = [Person(.point(start: [4, 2, 1], velocity: [5, 0, 0]))] }
        ),
        ("people[0].position", { $0.people = [Person(.still(x: -1, y: 2))] }),
        (
            "people[0].leaves",
            { $0.people = [Person(.still(x: 1, y: 2), enters: 0.8, leaves: 0.2)] }
        ),
        (
            "nuisances[0].frequency",
            { $0.nuisances = [.tone(InterferingTone(frequency: 24_001, levelSPL: 50))] }
        ),
        (
            "nuisances[1].bandwidth",
            { $0.nuisances = [.airflow(Airflow()), .airflow(Airflow(bandwidth: 21))] }
        ),
        (
            "nuisances[0].bandwidth", { $0.nuisances = [.airflow(Airflow(bandwidth: 1e-12))] }
        ),
        ("room.temperature_drift", { $0.room.air.temperatureDrift = 11 }),
        (
            "room.temperature_drift",
            {
                $0.duration = 3_600
                $0.room.air.temperatureDrift = 1
            }
        ),
        (
            "people[0].breathing_irregularity",
            { $0.people = [Person(.still(x: 1, y: 2), breathing: Breathing(irregularity: 0.4))] }
        ),
        (
            "people[0].fidgets.interval",
            { $0.people = [Person(.still(x: 1, y: 2), fidgets: Fidgets(interval: 0))] }
        ),
        ("people[0]", { $0.people = [Person(walker { _ in }[0].movement, posture: .sitting)] }),
        (
            "people[0].times[1]",
            { $0.people = [Person(.arm(ArmSweep(x: 1, y: 2, pause: 0, times: [0.1, 0.9])))] }
        ),
        (
            "people[0].position",
            { $0.people = [Person(.still(x: 30, y: 2), isNeighbour: true)] }
        ),
        (
            "nuisances[0].band",
            { $0.nuisances = [.noise(BandNoise(band: 1...9_000, levelSPL: 50))] }
        ),
        (
            "nuisances[0].band",
            { $0.nuisances = [.clicks(Clicks(rate: 1, decay: 1, band: 0...25_000, levelSPL: 50))] }
        ),
        (
            "nuisances[0].attack",
            { $0.nuisances = [.noise(BandNoise(levelSPL: 50, rhythm: Rhythm(attack: 0)))] }
        ),
        (
            "nuisances[0].end",
            { $0.nuisances = [.tone(InterferingTone(frequency: 9, levelSPL: 5, start: 3, end: 2))] }
        ),
        (
            "nuisances[0].rate",
            { $0.nuisances = [.clicks(Clicks(rate: 0, decay: 1, levelSPL: 50))] }
        ),
        (
            "nuisances[0].direction",
            { $0.nuisances = [.sway(Sway(anchor: [1, 1, 1], tip: [1, 1, 2], direction: .zero))] }
        ),
        ("nuisances[0].area", { $0.nuisances = [.roamer(Roamer(area: [1, 1, 1.3, 1.3]))] }),
        ("nuisances[0].area", { $0.nuisances = [.roamer(Roamer(area: [1, 1, 9, 1.3]))] }),
        (
            "nuisances[0].carriers",
            { $0.nuisances = [.otherRig(OtherRig(position: [1, 1, 1], carriers: [23_000]))] }
        ),
        (
            "nuisances[0].position",
            {
                $0.nuisances = [
                    .otherRig(OtherRig(position: $0.microphones[0].position, carriers: [19_500]))
                ]
            }
        ),
        (
            "nuisances[0].rotation_rate",
            { $0.nuisances = [.fan(Fan(position: [1, 1, 1], radius: 1, rotationRate: 10))] }
        ),
        ("loudspeaker.excursion_mm", { $0.loudspeaker.distortion = Distortion(excursion: 11) }),
        (
            "loudspeaker.gain_per_mm2",
            { $0.loudspeaker.distortion = Distortion(gainPerSquareMillimetre: -0.1) }
        ),
        ("loudspeaker.clip_dbfs", { $0.loudspeaker.distortion = Distortion(clipLevel: 1) }),
        (
            "loudspeaker.level_db_spl",
            { $0.loudspeaker.probeEvents = [GainStep(at: 0, level: 30)] }
        ),
        (
            "loudspeaker.probe_events[1].at",
            {
                $0.loudspeaker.probeEvents = [
                    GainStep(at: 0.1, level: -6, ramp: 0.2), GainStep(at: 0.2, level: 0),
                ]
            }
        ),
        ("programme[0].end", { $0.programme = [ProgrammeItem(.music(Music()), start: 1, end: 1)] }),
        ("programme[0].level_dbfs", { $0.programme = [ProgrammeItem(.music(Music()), level: 1)] }),
        (
            "programme[0].volume[0].level_db",
            {
                $0.programme = [
                    ProgrammeItem(.music(Music()), volume: [GainStep(at: 0, level: 61)])
                ]
            }
        ),
        ("programme[0].tempo_bpm", { $0.programme = [ProgrammeItem(.music(Music(tempo: 0)))] }),
        ("programme[0].pitch_hz", { $0.programme = [ProgrammeItem(.speech(Speech(pitch: .nan)))] }),
        ("programme[0].period", { $0.programme = [ProgrammeItem(.alarm(Alarm(beep: 1)))] }),
        ("handling[0].duration", { $0.handling = [Handling(at: 0, duration: 0)] }),
        (
            "handling[0].shift",
            { $0.handling = [Handling(at: 0, duration: 0.01, shift: [1, 0, 0])] }
        ),
        (
            "handling[1].shift",
            {
                $0.handling = [Double](repeating: 0.4, count: 2).map {
                    Handling(at: 0, duration: 1, shift: [-$0, 0, 0])
                }
            }
        ),
        ("recorder.gain[0].ramp", { $0.recorder.gain = [GainStep(at: 0, level: 0, ramp: -1)] }),
        ("recorder.agc.attack", { $0.recorder.automaticGain = AutomaticGain(attack: 0) }),
        (
            "recorder.agc.max_gain_db",
            { $0.recorder.automaticGain = AutomaticGain(minimum: 10, maximum: 0) }
        ),
        ("recorder.bits", { $0.recorder.bits = 32 }),
        ("recorder.clock_offset_ppm", { $0.recorder.clockOffset = 1e4 }),
        ("recorder.xruns[0].frames", { $0.recorder.xruns = [Xrun(at: 0, frames: 0)] }),
        (
            "recorder.xruns[1].at",
            { $0.recorder.xruns = [Xrun(at: 1, frames: 1), Xrun(at: 0.5, frames: 1)] }
        ),
    ]

    @Test("a scene with a fault is refused with its key and a cure", arguments: faults.indices)
    func fault(index: Int) {
        let (key, change) = Self.faults[index]
        var scene = Scene.openAir(duration: 1)
        change(&scene)
        let error = #expect(throws: SceneError.self) { try SimulatedRoom(scene: scene) }
        #expect(error?.key == key)
        #expect(error?.cure.isEmpty == false)
    }

    @Test("the shortest scene is one frame, and the error tells how long that is")
    func oneFrame() throws {
        #expect(try SimulatedRoom(scene: .openAir(duration: 1 / 48_000.0)).frameCount == 1)
        let error = #expect(throws: SceneError.self) {
            try SimulatedRoom(scene: .openAir(duration: 1e-6))
        }
        #expect(error?.cure.contains("\(1 / 48_000.0) s") == true)
    }

    @Test("a limit that is infinite is not told")
    func infiniteLimit() {
        var scene = Scene.openAir(duration: 1)
        scene.microphones[0].noiseDensity = 200
        let error = #expect(throws: SceneError.self) { try scene.validate() }
        #expect(error?.problem == "200 is out of range")
        #expect(error?.cure == "give a number of at most 100")
    }

    @Test("playback of another shape is refused")
    func playback() {
        let error = #expect(throws: SceneError.self) {
            try SimulatedRoom(scene: .openAir(duration: 1), playback: Stereo())
        }
        #expect(error?.key == "playback")
    }
}
