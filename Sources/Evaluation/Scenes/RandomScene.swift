import Foundation
import Simulation

/// Draws scenes: rooms, rigs, walks; the same seed draws the same scene.
struct RandomScene {
    private var random: Xoshiro256
    private let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
        random = Xoshiro256(seed: seed)
    }

    /// A furnished room without anybody.
    mutating func emptyRoom(seconds: Double, noiseDensity: Double) -> Scene {
        scene(name: "empty", seconds: seconds, noiseDensity: noiseDensity, people: [])
    }

    /// A room in which somebody walks straight to the rig or away from it, 1.5 to 3.5 m from it.
    mutating func walker(speed: Double, noiseDensity: Double) -> Scene {
        var scene = scene(name: "walker", seconds: 0, noiseDensity: noiseDensity, people: [])
        let rig = scene.loudspeaker.position
        // Straight out from the rig, up to 35° to the side of the room's length.
        let angle = number(in: -0.6...0.6)
        func point(_ distance: Double) -> Waypoint {
            let y = min(max(rig.y + distance * sin(angle), 0.4), scene.room.size.y - 0.4)
            let along = (distance * distance - (y - rig.y) * (y - rig.y)).squareRoot()
            return Waypoint(rig.x + along, y)
        }
        let isApproaching = random.next() % 2 == 0
        let ends = isApproaching ? [point(3.5), point(1.5)] : [point(1.5), point(3.5)]
        let start = number(in: 2...4)
        scene.people = [
            Person(
                .walker(Walk(ends, speed: speed, start: start)), height: number(in: 1.55...1.9))
        ]
        scene.duration = start + 2 / speed + 2.5
        return scene
    }

    private mutating func scene(
        name: String, seconds: Double, noiseDensity: Double, people: [Person]
    ) -> Scene {
        let size = Position(number(in: 4.5...7), number(in: 3...5), number(in: 2.3...2.8))
        let rig = Position(0.4, size.y / 2 + number(in: -0.6...0.6), number(in: 0.8...1.2))
        return Scene(
            name: "\(name)-\(seed)", seed: seed, duration: seconds,
            room: Room(size: size, reflection: number(in: 0.4...0.8)),
            loudspeaker: Loudspeaker(position: rig),
            microphones: [
                Microphone(position: rig + Position(0, 0.1, 0), noiseDensity: noiseDensity)
            ],
            people: people)
    }

    private mutating func number(in range: ClosedRange<Double>) -> Double {
        Double.random(in: range, using: &random)
    }
}
