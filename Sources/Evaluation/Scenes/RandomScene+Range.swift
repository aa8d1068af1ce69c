import Presence
import Simulation

extension RandomScene {
    /// The lowest line of the burst beside `RangeBurst.defaultFrequencies`, in Hz.
    private static let burst = 17_700.0

    /// Someone walks by as in `passage`, at any distance and speed, to a probe with a range burst.
    mutating func rangedPassage() -> Scene {
        var scene = passage(
            speed: number(in: 0.7...1.6), distance: number(in: 1.75...5), microphones: 1,
            noiseDensity: -12)
        addBurst(to: &scene)
        return scene
    }

    /// A room without people, to a probe with a range burst: a cat or small dog, a robot vacuum, or
    /// somebody next door.
    mutating func roomWithSmallMovers(seconds: Double) -> Scene {
        let setting = Setting(
            carriers: Self.probe, noiseDensity: -12, isFurnished: true)
        var scene = emptyRoom(seconds: seconds, setting)
        addBurst(to: &scene)
        let size = scene.room.size
        let area = SIMD4(1.2, 0.4, size.x - 0.4, size.y - 0.4)
        switch number(in: 0...3) {
        case ..<1:
            scene.nuisances = [
                .roamer(Roamer(area: area, speed: number(in: 0.5...1), start: 3))
            ]
        case ..<2:
            scene.nuisances = [
                .roamer(
                    Roamer(
                        area: area, height: 0.05, length: 0.3, speed: 0.3, irregularity: 0,
                        rest: 0.3, stride: 0, targetStrength: -23, start: 3))
            ]
        default:
            let along = number(in: 1...size.x - 1)
            let beyond = size.y + number(in: 0.6...1.5)
            scene.people = [
                Person(
                    .walker(
                        Walk(
                            [
                                Waypoint(along, beyond), Waypoint(0.5, beyond),
                                Waypoint(along, beyond),
                            ], speed: number(in: 0.8...1.4), start: 3)),
                    attenuation: 25, isNeighbour: true)
            ]
        }
        return scene
    }

    private func addBurst(to scene: inout Scene) {
        scene.loudspeaker.carriers = RangeBurst.defaultFrequencies
        scene.loudspeaker.burst = Self.burst
    }
}
