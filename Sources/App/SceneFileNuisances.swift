import Simulation

extension SceneFile {
    private static let kinds = ["noise_burst", "airflow", "tone", "hum", "fan", "keys"]

    static func nuisance(_ mapping: YAMLMapping) throws(YAMLError) -> Nuisance {
        switch try mapping.choice("kind", of: kinds) {
        case "noise_burst":
            try mapping.allow(["kind", "at", "duration", "decay", "level_db_spl"])
            return .noiseBurst(
                NoiseBurst(
                    at: try mapping.number("at"), duration: try mapping.number("duration"),
                    decay: try mapping.number("decay", default: 0),
                    levelSPL: try mapping.number("level_db_spl")))
        case "airflow":
            try mapping.allow(["kind", "excursion", "bandwidth"])
            let usual = Airflow()
            return .airflow(
                Airflow(
                    excursion: try mapping.number("excursion", default: usual.excursion),
                    bandwidth: try mapping.number("bandwidth", default: usual.bandwidth)))
        case "tone":
            try mapping.allow(["kind", "frequency", "level_db_spl", "start", "end"])
            return .tone(
                InterferingTone(
                    frequency: try mapping.number("frequency"),
                    levelSPL: try mapping.number("level_db_spl"),
                    start: try mapping.number("start", default: 0),
                    end: try mapping.optionalNumber("end")))
        case "hum":
            try mapping.allow(["kind", "frequency", "level_db_spl", "harmonics"])
            return .hum(
                Hum(
                    frequency: try mapping.number("frequency", default: 50),
                    levelSPL: try mapping.number("level_db_spl"),
                    harmonics: try mapping.integer("harmonics", default: 5, in: 1...40)))
        case "fan":
            return .fan(try fan(mapping))
        default:
            try mapping.allow(["kind", "at", "duration", "rate", "level_db_spl"])
            return .keys(
                Keys(
                    at: try mapping.number("at"), duration: try mapping.number("duration"),
                    rate: try mapping.number("rate", default: 20),
                    levelSPL: try mapping.number("level_db_spl")))
        }
    }

    private static func fan(_ mapping: YAMLMapping) throws(YAMLError) -> Fan {
        try mapping.allow([
            "kind", "position", "axis", "radius", "rotation_rate", "blades", "target_strength_db",
        ])
        let usual = Fan(position: try position(mapping, "position"))
        return Fan(
            position: usual.position,
            axis: try mapping.has("axis") ? position(mapping, "axis") : usual.axis,
            radius: try mapping.number("radius", default: usual.radius),
            rotationRate: try mapping.number("rotation_rate", default: usual.rotationRate),
            blades: try mapping.integer("blades", default: usual.blades, in: 1...12),
            targetStrength: try mapping.number(
                "target_strength_db", default: usual.targetStrength))
    }
}
