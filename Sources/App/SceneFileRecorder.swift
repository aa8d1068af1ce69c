import Simulation

extension SceneFile {
    /// The `recorder`; by itself it changes nothing.
    static func recorder(_ mapping: YAMLMapping) throws(YAMLError) -> Recorder {
        try mapping.allow([
            "gain", "agc", "clip_dbfs", "bits", "clock_offset_ppm", "xruns", "loopback",
        ])
        var xruns: [Xrun] = []
        for item in try mapping.mappings("xruns") { xruns.append(try xrun(item)) }
        return Recorder(
            gain: try gainSteps(mapping, "gain"),
            automaticGain: try mapping.has("agc") ? automaticGain(mapping.mapping("agc")) : nil,
            clipLevel: try mapping.optionalNumber("clip_dbfs"),
            bits: try mapping.has("bits")
                ? mapping.integer("bits", default: 24, in: 4...24) : nil,
            clockOffset: try mapping.number("clock_offset_ppm", default: 0), xruns: xruns,
            hasLoopback: try mapping.flag("loopback", default: false))
    }

    /// One item of `handling`: a bump, or a move of the device.
    static func handling(_ mapping: YAMLMapping) throws(YAMLError) -> Handling {
        try mapping.allow([
            "at", "duration", "shift", "thump_db_spl", "thump_frequency", "thump_decay",
        ])
        let usual = Handling(at: try mapping.number("at"))
        return Handling(
            at: usual.at, duration: try mapping.number("duration", default: usual.duration),
            shift: try mapping.has("shift") ? position(mapping, "shift") : usual.shift,
            thumpSPL: try mapping.optionalNumber("thump_db_spl"),
            thumpFrequency: try mapping.number("thump_frequency", default: usual.thumpFrequency),
            thumpDecay: try mapping.number("thump_decay", default: usual.thumpDecay))
    }

    private static func automaticGain(_ mapping: YAMLMapping) throws(YAMLError) -> AutomaticGain {
        try mapping.allow(["target_dbfs", "attack", "release", "min_gain_db", "max_gain_db"])
        let usual = AutomaticGain()
        return AutomaticGain(
            target: try mapping.number("target_dbfs", default: usual.target),
            attack: try mapping.number("attack", default: usual.attack),
            release: try mapping.number("release", default: usual.release),
            minimum: try mapping.number("min_gain_db", default: usual.minimum),
            maximum: try mapping.number("max_gain_db", default: usual.maximum))
    }

    private static func xrun(_ mapping: YAMLMapping) throws(YAMLError) -> Xrun {
        try mapping.allow(["at", "frames", "kind"])
        var kind = Xrun.Kind.drop
        if mapping.has("kind") {
            let name = try mapping.choice("kind", of: Xrun.Kind.allCases.map(\.rawValue))
            kind = Xrun.Kind(rawValue: name) ?? kind
        }
        return Xrun(
            at: try mapping.number("at"),
            frames: try mapping.integer("frames", default: 1, in: 1...65_536), kind: kind)
    }
}
