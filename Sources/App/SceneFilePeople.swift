import Simulation
import Yams

extension SceneFile {
    private static let kinds = ["walker", "point", "still", "gesture", "arm"]
    private static let commonKeys = [
        "kind", "target_strength_db", "height", "breathing_bpm", "breathing_excursion",
        "breathing_irregularity", "attenuation_db", "neighbour", "enters", "leaves",
    ]
    /// Of those who stay in place.
    private static let restingKeys = commonKeys + ["position", "posture", "fidgets"]

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
            try mapping.allow(restingKeys)
            let place = try mapping.numbers("position", count: 2)
            movement = .still(x: place[0], y: place[1])
        case "arm":
            try mapping.allow(restingKeys + ["length", "angle", "rate", "pause", "times"])
            movement = .arm(try arm(mapping))
        default:
            try mapping.allow(restingKeys + ["excursion", "rate", "start", "end"])
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
                    "breathing_excursion", default: usual.breathing.excursion),
                irregularity: try mapping.number(
                    "breathing_irregularity", default: usual.breathing.irregularity)),
            posture: try posture(mapping), fidgets: try fidgets(mapping),
            attenuation: try mapping.number("attenuation_db", default: usual.attenuation),
            isNeighbour: try mapping.flag("neighbour", default: usual.isNeighbour),
            enters: try mapping.optionalNumber("enters"),
            leaves: try mapping.optionalNumber("leaves"))
    }

    private static func arm(_ mapping: YAMLMapping) throws(YAMLError) -> ArmSweep {
        let place = try mapping.numbers("position", count: 2)
        let usual = ArmSweep(
            x: place[0], y: place[1], times: try mapping.numbers("times"))
        return ArmSweep(
            x: usual.x, y: usual.y,
            length: try mapping.number("length", default: usual.length),
            angle: try mapping.number("angle", default: usual.angle),
            rate: try mapping.number("rate", default: usual.rate),
            pause: try mapping.number("pause", default: usual.pause), times: usual.times)
    }

    private static func posture(_ mapping: YAMLMapping) throws(YAMLError) -> Posture {
        guard mapping.has("posture") else { return .standing }
        let name = try mapping.choice("posture", of: Posture.allCases.map(\.rawValue))
        return Posture(rawValue: name) ?? .standing
    }

    private static func fidgets(_ mapping: YAMLMapping) throws(YAMLError) -> Fidgets? {
        guard mapping.has("fidgets") else { return nil }
        let fidgets = try mapping.mapping("fidgets")
        try fidgets.allow(["interval", "excursion"])
        let usual = Fidgets()
        return Fidgets(
            interval: try fidgets.number("interval", default: usual.interval),
            excursion: try fidgets.number("excursion", default: usual.excursion))
    }

    /// A list of `[x, y]` and `{at: [x, y], wait: seconds}`.
    private static func waypoints(_ mapping: YAMLMapping) throws(YAMLError) -> [Waypoint] {
        var waypoints: [Waypoint] = []
        for item in try mapping.items("waypoints") {
            let place = "\(mapping.at("waypoints"))[\(waypoints.count)]"
            var wrapped = YAMLMapping(
                Node.Mapping(
                    [(Node("at", YAMLMapping.untagged), item)], YAMLMapping.untagged, .any,
                    item.mark),
                path: place,
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
