import Simulation

extension RandomScene {
    /// A room without anybody in which something whistles beside every tone of the probe, as far from each
    /// as the echo of one mover would be, for seconds at a time.
    mutating func whistledRoom(seconds: Double) -> Scene {
        let setting = Setting(
            microphones: number(in: 0...1) < 0.5 ? 1 : 4, carriers: Self.probe,
            noiseDensity: number(in: -15 ... -9), isFurnished: true)
        var scene = emptyRoom(seconds: seconds, setting)
        let shift = number(in: 0.006...0.012) * (number(in: 0...1) < 0.5 ? 1 : -1)
        let level = number(in: 12...24)
        let start = number(in: 4...8)
        let rhythm = Rhythm(
            start: start, attack: 0.05, release: 0.05, burst: number(in: 1...4),
            pause: number(in: 1...4))
        scene.nuisances = Self.probe.map { tone in
            .tone(
                InterferingTone(
                    frequency: tone * (1 + shift), levelSPL: level + number(in: -3...3),
                    rhythm: rhythm, wander: 12, wanderBandwidth: 3))
        }
        return scene
    }
}
