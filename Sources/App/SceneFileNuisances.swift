import Simulation

extension SceneFile {
    private static let kinds = [
        "noise_burst", "noise", "clicks", "tone", "hum", "keys", "airflow", "fan", "sway",
        "roamer", "rig",
    ]

    static func nuisance(_ mapping: YAMLMapping) throws(YAMLError) -> Nuisance {
        switch try mapping.choice("kind", of: kinds) {
        case "noise_burst":
            try mapping.allow(["kind", "at", "duration", "decay", "level_db_spl"])
            return .noiseBurst(
                NoiseBurst(
                    at: try mapping.number("at"), duration: try mapping.number("duration"),
                    decay: try mapping.number("decay", default: 0),
                    levelSPL: try mapping.number("level_db_spl")))
        case "noise": return .noise(try noise(mapping))
        case "clicks": return .clicks(try clicks(mapping))
        case "tone": return .tone(try tone(mapping))
        case "hum":
            try mapping.allow(["kind", "frequency", "level_db_spl", "harmonics"])
            return .hum(
                Hum(
                    frequency: try mapping.number("frequency", default: 50),
                    levelSPL: try mapping.number("level_db_spl"),
                    harmonics: try mapping.integer("harmonics", default: 5, in: 1...40)))
        case "keys":
            try mapping.allow(["kind", "at", "duration", "rate", "level_db_spl"])
            return .keys(
                Keys(
                    at: try mapping.number("at"), duration: try mapping.number("duration"),
                    rate: try mapping.number("rate", default: 20),
                    levelSPL: try mapping.number("level_db_spl")))
        case "airflow":
            try mapping.allow(["kind", "excursion", "bandwidth", "start", "end"])
            let usual = Airflow()
            return .airflow(
                Airflow(
                    excursion: try mapping.number("excursion", default: usual.excursion),
                    bandwidth: try mapping.number("bandwidth", default: usual.bandwidth),
                    start: try mapping.number("start", default: usual.start),
                    end: try mapping.optionalNumber("end")))
        case "fan": return .fan(try fan(mapping))
        case "sway": return .sway(try sway(mapping))
        case "roamer": return .roamer(try roamer(mapping))
        default: return .otherRig(try otherRig(mapping))
        }
    }

    private static func otherRig(_ mapping: YAMLMapping) throws(YAMLError) -> OtherRig {
        try mapping.allow([
            "kind", "position", "carriers", "level_db_spl", "clock_offset_ppm", "start", "end",
            "fade",
        ])
        let usual = OtherRig(
            position: try position(mapping, "position"),
            carriers: try mapping.numbers("carriers"))
        return OtherRig(
            position: usual.position, carriers: usual.carriers,
            levelSPL: try mapping.number("level_db_spl", default: usual.levelSPL),
            clockOffset: try mapping.number("clock_offset_ppm", default: usual.clockOffset),
            start: try mapping.number("start", default: usual.start),
            end: try mapping.optionalNumber("end"),
            fade: try mapping.number("fade", default: usual.fade))
    }
}
