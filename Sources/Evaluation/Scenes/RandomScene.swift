import Foundation
import Simulation

/// Draws scenes: rooms, rigs, people, nuisances; the same seed draws the same scene.
struct RandomScene {
    /// What a scene is drawn for.
    struct Setting {
        /// The room's length in m, away from the rig.
        var roomLength = 4.5...7.0
        /// Microphones; more than one stand in a ring round the loudspeaker.
        var microphones = 1
        /// The probe in Hz.
        var carriers = [19_000.0]
        /// The microphones' noise in dB re (20 µPa)²/Hz.
        var noiseDensity: Double
        /// Whether furniture echoes too.
        var isFurnished = false
    }

    private var random: Xoshiro256
    private let seed: UInt64

    init(seed: UInt64) {
        self.seed = seed
        random = Xoshiro256(seed: seed)
    }

    /// A room without anybody.
    mutating func emptyRoom(seconds: Double, _ setting: Setting) -> Scene {
        room(name: "empty", seconds: seconds, setting)
    }

    /// A room in which somebody walks straight to the rig or away from it, between two distances
    /// from it, and is there only while walking.
    mutating func walker(
        speed: Double, near: Double, far: Double, _ setting: Setting
    ) -> Scene {
        var scene = room(name: "walker", seconds: 0, setting)
        let way = way(in: scene, near: near, far: far)
        let isApproaching = number(in: 0...1) < 0.5
        let start = number(in: 2...4)
        scene.people = [
            Person(
                .walker(Walk(isApproaching ? way.reversed() : way, speed: speed, start: start)),
                height: number(in: 1.55...1.9))
        ]
        scene.duration = start + (far - near) / speed + 2.5
        return scene
    }

    /// Two places on a straight line out from the rig, up to 35° to the side of the room's length.
    mutating func way(in scene: Scene, near: Double, far: Double) -> [Waypoint] {
        let rig = scene.loudspeaker.position
        let angle = number(in: -0.6...0.6)
        return [near, far].map { distance in
            let y = min(max(rig.y + distance * sin(angle), 0.4), scene.room.size.y - 0.4)
            let along = (distance * distance - (y - rig.y) * (y - rig.y)).squareRoot()
            return Waypoint(min(rig.x + along, scene.room.size.x - 0.2), y)
        }
    }

    /// An empty room and the rig at one of its walls.
    mutating func room(name: String, seconds: Double, _ setting: Setting) -> Scene {
        let size = Position(
            number(in: setting.roomLength), number(in: 3...5), number(in: 2.3...2.8))
        let rig = Position(0.4, size.y / 2 + number(in: -0.6...0.6), number(in: 0.8...1.2))
        let reflection = number(in: 0.4...0.8)
        var places = [Position(0, 0.1, 0)]
        if setting.microphones > 1 {
            let radius = number(in: 0.04...0.1)
            let turn = number(in: 0...2 * .pi)
            places = (0..<setting.microphones).map { index in
                let angle = turn + 2 * .pi * Double(index) / Double(setting.microphones)
                return Position(radius * cos(angle), radius * sin(angle), 0)
            }
        }
        var scene = Scene(
            name: "\(name)-\(seed)", seed: seed, duration: seconds,
            room: Room(size: size, reflection: reflection),
            loudspeaker: Loudspeaker(position: rig, carriers: setting.carriers),
            microphones: places.map {
                Microphone(position: rig + $0, noiseDensity: setting.noiseDensity)
            })
        guard setting.isFurnished else { return scene }
        scene.room.furniture = (0..<Int(number(in: 0...5))).map { _ in
            Furniture(
                position: [
                    number(in: 1.5...size.x - 0.2), number(in: 0.2...size.y - 0.2),
                    number(in: 0.3...1.5),
                ],
                targetStrength: number(in: -20 ... -10))
        }
        return scene
    }

    /// Takes one of several out, each as likely.
    ///
    /// - Precondition: there is one.
    mutating func draw<Element>(from elements: inout [Element]) -> Element {
        elements.remove(at: Int.random(in: elements.indices, using: &random))
    }

    /// A number in a range, all alike.
    mutating func number(in range: ClosedRange<Double>) -> Double {
        Double.random(in: range, using: &random)
    }
}
