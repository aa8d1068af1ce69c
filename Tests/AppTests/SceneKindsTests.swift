import App
import Simulation
import Testing

@Suite struct SceneKindsTests {
    private func scene(_ text: String) throws -> Scene {
        let frame = """
            duration: 20
            room: {temperature_drift: 0.5}
            loudspeaker: {position: [0.5, 2, 1]}
            microphones: [{position: [0.6, 2, 1]}]

            """
        return try SceneFile.parse(frame + text, name: "a.yaml")
    }

    @Test("every key of a sound is read")
    func sounds() throws {
        let scene = try scene(
            """
            nuisances:
              - kind: noise
                band: [100, 9000]
                level_db_spl: 60
                residue_db: -30
                start: 1
                end: 9
                attack: 0.2
                release: 0.3
                burst: 2
                pause: 0.4
                irregularity: 0.5
                burst_spread_db: 6
              - {kind: noise, level_db_spl: 50}
              - {kind: clicks, rate: 7, decay: 0.1, band: [2000, 20000], partials: 4, level_db_spl: 61,
                 level_spread_db: 12, start: 2, end: 3}
              - {kind: tone, frequency: 25000, level_db_spl: 62, harmonics: 3, harmonic_fall_db: 9,
                 sweep_to: 50000, sweep_period: 2, wander: 5, wander_bandwidth: 0.3,
                 alias_rejection_db: 40, start: 4, end: 5}
            """)
        let rhythm = Rhythm(
            start: 1, end: 9, attack: 0.2, release: 0.3, burst: 2, pause: 0.4, irregularity: 0.5,
            levelSpread: 6)
        #expect(
            scene.nuisances == [
                .noise(
                    BandNoise(band: 100...9_000, levelSPL: 60, residue: -30, rhythm: rhythm)),
                .noise(BandNoise(levelSPL: 50)),
                .clicks(
                    Clicks(
                        rate: 7, decay: 0.1, band: 2_000...20_000, partials: 4, levelSPL: 61,
                        levelSpread: 12, rhythm: Rhythm(start: 2, end: 3))),
                .tone(
                    InterferingTone(
                        frequency: 25_000, levelSPL: 62, rhythm: Rhythm(start: 4, end: 5),
                        harmonics: 3, harmonicFall: 9, sweepTo: 50_000, sweepPeriod: 2, wander: 5,
                        wanderBandwidth: 0.3, aliasRejection: 40)),
            ])
    }

    @Test("every key of a mover, of moving air and of another rig is read")
    func movers() throws {
        let scene = try scene(
            """
            nuisances:
              - {kind: airflow, excursion: 0.0002, bandwidth: 15.7, start: 2, end: 8}
              - {kind: fan, position: [3, 1, 1], rotation_rate: 5, start: 3, end: 9, spin_up: 2}
              - {kind: sway, anchor: [3, 1, 2], tip: [3, 1, 0.5], direction: [0, 1, 0],
                 excursion: 0.02, rate: 0.2, irregularity: 0.1, coherence: 0.9, scatterers: 5,
                 spread: 0.1, target_strength_db: -9, start: 1, end: 7}
              - {kind: roamer, area: [1, 1, 3, 2], height: 0.05, length: 0.3, speed: 0.3,
                 irregularity: 0.1, rest: 0.2, stride: 0.5, target_strength_db: -23, start: 1,
                 end: 9}
              - {kind: rig, position: [4, 2, 1], carriers: [19000], level_db_spl: 60,
                 clock_offset_ppm: -50, start: 2, end: 6, fade: 0.2}
            """)
        #expect(scene.room.air.temperatureDrift == 0.5)
        #expect(
            scene.nuisances == [
                .airflow(Airflow(excursion: 0.0002, bandwidth: 15.7, start: 2, end: 8)),
                .fan(Fan(position: [3, 1, 1], rotationRate: 5, start: 3, end: 9, spinUp: 2)),
                .sway(
                    Sway(
                        anchor: [3, 1, 2], tip: [3, 1, 0.5], direction: [0, 1, 0],
                        excursion: 0.02, rate: 0.2, irregularity: 0.1, coherence: 0.9,
                        scatterers: 5, spread: 0.1, targetStrength: -9, start: 1, end: 7)),
                .roamer(
                    Roamer(
                        area: [1, 1, 3, 2], height: 0.05, length: 0.3, speed: 0.3,
                        irregularity: 0.1, rest: 0.2, stride: 0.5, targetStrength: -23, start: 1,
                        end: 9)),
                .otherRig(
                    OtherRig(
                        position: [4, 2, 1], carriers: [19_000], levelSPL: 60, clockOffset: -50,
                        start: 2, end: 6, fade: 0.2)),
            ])
    }

    @Test("every key of a person is read")
    func people() throws {
        let scene = try scene(
            """
            people:
              - {kind: arm, position: [3, 2], length: 0.5, angle: 60, rate: 45, pause: 2,
                 times: [1, 9], posture: sitting}
              - {kind: still, position: [3, 2], breathing_bpm: 12, breathing_excursion: 0.005,
                 breathing_irregularity: 0.2, fidgets: {interval: 9, excursion: 0.04}}
              - {kind: still, position: [3, 2], fidgets: {}}
              - {kind: still, position: [3, 6], neighbour: true, attenuation_db: 25}
            """)
        #expect(
            scene.people == [
                Person(
                    .arm(
                        ArmSweep(
                            x: 3, y: 2, length: 0.5, angle: 60, rate: 45, pause: 2, times: [1, 9])),
                    posture: .sitting),
                Person(
                    .still(x: 3, y: 2),
                    breathing: Breathing(rate: 12, excursion: 0.005, irregularity: 0.2),
                    fidgets: Fidgets(interval: 9, excursion: 0.04)),
                Person(.still(x: 3, y: 2), fidgets: Fidgets()),
                Person(.still(x: 3, y: 6), attenuation: 25, isNeighbour: true),
            ])
    }

    @Test(
        "a wrong value of a new kind is refused with a cure",
        arguments: [
            ("nuisances: [{kind: noise, level_db_spl: 5, band: [9, 1]}]", "lower edge first"),
            ("nuisances: [{kind: noise, level_db_spl: 5, band: [9]}]", "a list of 2 numbers"),
            ("nuisances: [{kind: noise, level_db_spl: 5, burts: 1}]", "did you mean `burst`?"),
            ("nuisances: [{kind: clicks, decay: 1, level_db_spl: 5}]", "`nuisances[0].rate`"),
            ("nuisances: [{kind: roamer, area: [1, 1, 2]}]", "a list of 4 numbers"),
            ("nuisances: [{kind: curtain}]", "use one of noise_burst"),
            ("people: [{kind: still, position: [1, 1], neighbour: 3}]", "give `true` or `false`"),
            ("people: [{kind: still, position: [1, 1], posture: lying}]", "standing"),
            ("people: [{kind: arm, position: [1, 1]}]", "`people[0].times` is missing"),
            ("people: [{kind: still, position: [1, 6]}]", "outside the room"),
        ])
    func fault(text: String, says: String) {
        let error = #expect(throws: YAMLError.self) { try scene(text) }
        #expect(error?.problem.contains(says) == true, "\(error?.problem ?? "")")
    }
}
