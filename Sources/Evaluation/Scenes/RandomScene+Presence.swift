import Simulation

extension RandomScene {
    /// The probe of the presence studies, three tones of 64 dB SPL at 1 m, in Hz.
    static let probe = [18_750.0, 19_875, 21_000]

    /// Someone stands still, walks 1.5 m to the rig or away from it, with the given distance from
    /// it half way, and stands still again.
    mutating func passage(
        speed: Double, distance: Double, microphones: Int, noiseDensity: Double
    ) -> Scene {
        let setting = Setting(
            roomLength: (distance + 1.4)...(distance + 3.5), microphones: microphones,
            carriers: Self.probe, noiseDensity: noiseDensity, isFurnished: true)
        var scene = walker(speed: speed, near: distance - 0.75, far: distance + 0.75, setting)
        scene.people[0].enters = 0
        scene.people[0].leaves = scene.duration
        return scene
    }

    /// The same with any gait, distance, rig and noise, and with nuisances.
    mutating func anyPassage() -> Scene {
        var scene = passage(
            speed: number(in: 0.5...1.8), distance: number(in: 1.5...4),
            microphones: number(in: 0...1) < 0.5 ? 1 : 4, noiseDensity: number(in: -15 ... -3))
        scene.nuisances = nuisances(seconds: scene.duration)
        return scene
    }

    /// Someone stands still and sweeps an arm to the front and, after a rest, back: two motions.
    mutating func armSweep(distance: Double) -> Scene {
        let setting = Setting(
            roomLength: (distance + 1.4)...(distance + 3.5), carriers: Self.probe,
            noiseDensity: -12, isFurnished: true)
        var scene = room(name: "arm", seconds: 12, setting)
        let place = way(in: scene, near: distance, far: distance)[0]
        scene.people = [
            Person(
                .arm(ArmSweep(x: place.x, y: place.y, pause: 3, times: [number(in: 3...4)])),
                height: number(in: 1.55...1.9))
        ]
        return scene
    }

    /// A room without anybody, with nuisances.
    mutating func restlessRoom(seconds: Double) -> Scene {
        let setting = Setting(
            microphones: number(in: 0...1) < 0.5 ? 1 : 4, carriers: Self.probe,
            noiseDensity: number(in: -15 ... -3), isFurnished: true)
        var scene = emptyRoom(seconds: seconds, setting)
        scene.nuisances = nuisances(seconds: seconds)
        return scene
    }

    /// Someone walks in, comes to rest at a distance from the rig and stays, breathing.
    mutating func visitor(distance: Double, seconds: Double) -> Scene {
        let setting = Setting(carriers: Self.probe, noiseDensity: -12, isFurnished: true)
        var scene = walker(speed: 1.22, near: distance, far: distance + 2, setting)
        guard case .walker(var walk) = scene.people[0].movement else { return scene }
        walk.waypoints.sort { $0.x > $1.x }
        scene.people[0].movement = .walker(walk)
        scene.people[0].breathing = Breathing(
            rate: number(in: 10...22), excursion: number(in: 0.003...0.006),
            irregularity: number(in: 0...0.1))
        scene.duration = seconds
        scene.people[0].leaves = seconds
        return scene
    }

    /// Someone who was there walks away from the rig and is gone; nothing moves any more.
    mutating func departure(secondsAlone: Double) -> Scene {
        let setting = Setting(carriers: Self.probe, noiseDensity: -12, isFurnished: true)
        var scene = walker(speed: 1.22, near: 2, far: 4, setting)
        guard case .walker(var walk) = scene.people[0].movement else { return scene }
        walk.waypoints.sort { $0.x < $1.x }
        scene.people[0].movement = .walker(walk)
        scene.people[0].enters = 0
        scene.duration += secondsAlone
        return scene
    }

    /// Up to two of what else may be in a room, none of which is a person.
    private mutating func nuisances(seconds: Double) -> [Nuisance] {
        let kinds: [Nuisance] = [
            .airflow(
                Airflow(
                    excursion: number(in: 0.00005...0.0002), bandwidth: number(in: 2...4))),
            .hum(Hum(frequency: number(in: 0...1) < 0.5 ? 50 : 60, levelSPL: number(in: 35...55))),
            .tone(
                InterferingTone(
                    frequency: number(in: 18_000...21_500), levelSPL: number(in: 15...35))),
            .keys(
                Keys(
                    at: number(in: 0...seconds / 2), duration: min(1.5, seconds / 4),
                    rate: number(in: 10...30), levelSPL: number(in: 50...65))),
            .noiseBurst(
                NoiseBurst(
                    at: number(in: 0...seconds / 2), duration: 0.005, decay: 0.3,
                    levelSPL: number(in: 70...95))),
        ]
        return kinds.filter { _ in number(in: 0...1) < 0.3 }
    }
}
