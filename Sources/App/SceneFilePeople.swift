import Simulation
import Yams

extension SceneFile {
    private static let kinds = ["walker", "point", "still", "gesture"]
    private static let commonKeys = [
        "kind", "target_strength_db", "height", "breathing_bpm", "breathing_excursion", "enters",
        "leaves",
    ]

    static func person(_ mapping: YAMLMapping) throws(YAMLError) -> Person {
        let movement: Movement
        switch try mapping.choice("kind", of: kinds) {
        case "walker":
            try mapping.allow(commonKeys + ["waypoints", "speed", "start"])
            movement = .walker(
                Walk(
                    try waypoints(mapping), speed: try mapping.number("speed", default: 1.2),
                    start: try mapping.number("start", default: 0)))
        case "point":
            try mapping.allow(commonKeys + ["position", "velocity"])
            movement = .point(
                start: try position(mapping, "position"),
                velocity: try position(mapping, "velocity"))
        case "still":
            try mapping.allow(commonKeys + ["position"])
            let place = try mapping.numbers("position", count: 2)
            movement = .still(x: place[0], y: place[1])
        default:
            try mapping.allow(commonKeys + ["position", "excursion", "rate", "start", "end"])
            let place = try mapping.numbers("position", count: 2)
            movement = .gesture(
                Gesture(
                    x: place[0], y: place[1],
                    excursion: try mapping.number("excursion", default: 0.3),
                    rate: try mapping.number("rate", default: 1),
                    start: try mapping.number("start"), end: try mapping.number("end")))
        }
        let usual = Person(movement)
        return Person(
            movement,
            targetStrength: try mapping.number(
                "target_strength_db", default: usual.targetStrength),
            height: try mapping.number("height", default: usual.height),
            breathing: Breathing(
                rate: try mapping.number("breathing_bpm", default: usual.breathing.rate),
                excursion: try mapping.number(
                    "breathing_excursion", default: usual.breathing.excursion)),
            enters: try mapping.optionalNumber("enters"),
            leaves: try mapping.optionalNumber("leaves"))
    }

    /// A list of `[x, y]` and `{at: [x, y], wait: seconds}`.
    private static func waypoints(_ mapping: YAMLMapping) throws(YAMLError) -> [Waypoint] {
        var waypoints: [Waypoint] = []
        for item in try mapping.items("waypoints") {
            let place = "\(mapping.at("waypoints"))[\(waypoints.count)]"
            var wrapped = YAMLMapping(
                Node.Mapping([(Node("at"), item)], .implicit, .any, item.mark), path: place,
                file: mapping.file)
            if case .mapping(let explicit) = item {
                wrapped = YAMLMapping(explicit, path: place, file: mapping.file)
            }
            try wrapped.allow(["at", "wait"])
            let numbers = try wrapped.numbers("at", count: 2)
            waypoints.append(
                Waypoint(numbers[0], numbers[1], wait: try wrapped.number("wait", default: 0)))
        }
        return waypoints
    }
}
