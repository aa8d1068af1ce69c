import App
import Foundation
import Simulation
import Testing

/// The keys of what stands between a playback and its recording.
@Suite struct SceneFileRigTests {
    private static let valid = """
        duration: 9
        loudspeaker:
          position: [0.5, 2, 1]
          excursion_mm: 0.7
          resonance_hz: 90
          q: 1.1
          gain_per_mm: -0.02
          gain_per_mm2: -0.03
          clip_dbfs: -3
          clipping: soft
          quadratic: 0.01
          cubic: -0.02
          probe_events:
            - {at: 1, level_db: off, ramp: 0.1}
            - {at: 2, level_db: -6}
        microphones: [{position: [0.6, 2, 1]}]
        programme:
          - kind: music
            start: 1
            end: 8
            fade: 0.5
            level_dbfs: -20
            tempo_bpm: 96
            bass_db: 3
            treble_db: -3
            volume: [{at: 4, level_db: -10, ramp: 0.2}]
          - {kind: speech, pitch_hz: 200}
          - {kind: alarm, frequency: 3000, beep: 0.2, period: 0.8}
        handling:
          - at: 5
            duration: 1
            shift: [0.1, 0, 0]
            thump_db_spl: 90
            thump_frequency: 40
            thump_decay: 0.5
        recorder:
          gain: [{at: 3, level_db: 6, ramp: 0.01}]
          agc: {target_dbfs: -9, attack: 0.01, release: 0.3, min_gain_db: -6, max_gain_db: 12}
          clip_dbfs: -1
          bits: 16
          clock_offset_ppm: -30
          loopback: true
          xruns: [{at: 4, frames: 480}, {at: 6, frames: 2, kind: repeat}]

        """

    @Test("a loudspeaker may have a range burst")
    func burst() throws {
        let text = Self.valid.replacing("clipping: soft", with: "clipping: soft\n  burst: 17700")
        #expect(try SceneFile.parse(text, name: "a.yaml").loudspeaker.burst == 17_700)
        #expect(try SceneFile.parse(Self.valid, name: "a.yaml").loudspeaker.burst == nil)
    }

    @Test("a file gives the rig that it describes")
    func everyValue() throws {
        let scene = try SceneFile.parse(Self.valid, name: "a.yaml")
        #expect(
            scene.loudspeaker
                == Loudspeaker(
                    position: [0.5, 2, 1],
                    probeEvents: [
                        GainStep(at: 1, level: -.infinity, ramp: 0.1), GainStep(at: 2, level: -6),
                    ],
                    distortion: Distortion(
                        excursion: 0.7, resonance: 90, quality: 1.1, gainPerMillimetre: -0.02,
                        gainPerSquareMillimetre: -0.03, clipLevel: -3, clipping: .soft,
                        quadratic: 0.01, cubic: -0.02)))
        #expect(
            scene.programme == [
                ProgrammeItem(
                    .music(Music(tempo: 96, bass: 3, treble: -3)), start: 1, end: 8, fade: 0.5,
                    level: -20, volume: [GainStep(at: 4, level: -10, ramp: 0.2)]),
                ProgrammeItem(.speech(Speech(pitch: 200))),
                ProgrammeItem(.alarm(Alarm(frequency: 3000, beep: 0.2, period: 0.8))),
            ])
        #expect(
            scene.handling == [
                Handling(
                    at: 5, duration: 1, shift: [0.1, 0, 0], thumpSPL: 90, thumpFrequency: 40,
                    thumpDecay: 0.5)
            ])
        #expect(
            scene.recorder
                == Recorder(
                    gain: [GainStep(at: 3, level: 6, ramp: 0.01)],
                    automaticGain: AutomaticGain(
                        target: -9, attack: 0.01, release: 0.3, minimum: -6, maximum: 12),
                    clipLevel: -1, bits: 16, clockOffset: -30,
                    xruns: [Xrun(at: 4, frames: 480), Xrun(at: 6, frames: 2, kind: .repeat)],
                    hasLoopback: true))
    }

    @Test("a loudspeaker without such keys is linear, and nothing else happens")
    func defaults() throws {
        let scene = try SceneFile.parse(
            """
            duration: 1
            loudspeaker: {position: [0.5, 2, 1]}
            microphones: [{position: [0.6, 2, 1]}]
            """, name: "a.yaml")
        #expect(scene.loudspeaker.distortion == nil)
        #expect(scene.recorder == Recorder())
        #expect(scene.programme.isEmpty && scene.handling.isEmpty)
    }

    @Test(
        "a fault is refused with its line and a cure",
        arguments: [
            ("excursion_mm: 0.7", "excursion: 0.7", 4, "did you mean `excursion_mm`?"),
            ("excursion_mm: 0.7", "excursion_mm: 70", 4, "at most 10"),
            ("clipping: soft", "clipping: gentle", 10, "use one of hard, soft"),
            ("level_db: off", "level_db: none", 14, "give a number"),
            ("{at: 2, level_db: -6}", "{at: 1.05, level_db: -6}", 15, "in order of time"),
            ("kind: music", "kind: musik", 18, "did you mean `music`?"),
            ("tempo_bpm: 96", "temp_bpm: 96", 23, "did you mean `tempo_bpm`?"),
            ("end: 8", "end: 1.2", 20, "give a number"),
            ("pitch_hz: 200", "pitch_hz: 2000", 27, "at most 400"),
            ("shift: [0.1, 0, 0]", "shift: [0.1, 0]", 32, "a list of 3 numbers"),
            ("shift: [0.1, 0, 0]", "shift: [-1, 0, 0]", 32, "outside the room"),
            ("bits: 16", "bits: 32", 40, "in 4…24"),
            ("loopback: true", "loopback: yes", 42, "give `true` or `false`"),
            ("frames: 480", "frames: 0", 43, "in 1…65536"),
            ("kind: repeat", "kind: twice", 43, "use one of drop, repeat, silence"),
        ])
    func fault(from: String, to: String, line: Int, says: String) {
        let text = Self.valid.replacingOccurrences(of: from, with: to)
        #expect(text != Self.valid)
        let error = #expect(throws: YAMLError.self) { try SceneFile.parse(text, name: "a.yaml") }
        #expect(error?.line == line, "\(error?.description ?? "")")
        #expect(error?.problem.contains(says) == true, "\(error?.problem ?? "")")
    }
}
