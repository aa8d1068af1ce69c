import Simulation

extension SceneFile {
    static func room(_ mapping: YAMLMapping) throws(YAMLError) -> Room {
        try mapping.allow([
            "size", "reflection", "temperature", "temperature_drift", "humidity", "pressure",
            "furniture",
        ])
        let usual = Room()
        var furniture: [Furniture] = []
        for piece in try mapping.mappings("furniture") {
            try piece.allow(["position", "target_strength_db"])
            furniture.append(
                Furniture(
                    position: try position(piece, "position"),
                    targetStrength: try piece.number("target_strength_db", default: -15)))
        }
        return Room(
            size: try mapping.has("size") ? position(mapping, "size") : usual.size,
            reflection: try mapping.number("reflection", default: usual.reflection),
            air: Air(
                temperature: try mapping.number("temperature", default: usual.air.temperature),
                humidity: try mapping.number("humidity", default: usual.air.humidity),
                pressure: try mapping.number("pressure", default: usual.air.pressure),
                temperatureDrift: try mapping.number(
                    "temperature_drift", default: usual.air.temperatureDrift)),
            furniture: furniture)
    }

    static func loudspeaker(_ mapping: YAMLMapping) throws(YAMLError) -> Loudspeaker {
        try mapping.allow(
            [
                "position", "level_db_spl", "full_scale_db_spl", "carriers", "burst", "fade_in",
                "direct_gain_db", "probe_events",
            ] + distortionKeys)
        let usual = Loudspeaker(position: try position(mapping, "position"))
        return Loudspeaker(
            position: usual.position,
            levelSPL: try mapping.number("level_db_spl", default: usual.levelSPL),
            fullScaleSPL: try mapping.number("full_scale_db_spl", default: usual.fullScaleSPL),
            carriers: try mapping.has("carriers")
                ? mapping.numbers("carriers") : usual.carriers,
            burst: try mapping.has("burst") ? mapping.number("burst", default: 0) : nil,
            fadeIn: try mapping.number("fade_in", default: usual.fadeIn),
            directGain: try mapping.number("direct_gain_db", default: usual.directGain),
            probeEvents: try gainSteps(mapping, "probe_events"),
            distortion: try distortion(mapping))
    }

    static func microphone(_ mapping: YAMLMapping) throws(YAMLError) -> Microphone {
        try mapping.allow([
            "position", "full_scale_db_spl", "noise_db_spl_hz", "noise_slope_db_octave",
        ])
        let usual = Microphone(position: try position(mapping, "position"))
        return Microphone(
            position: usual.position,
            fullScaleSPL: try mapping.number("full_scale_db_spl", default: usual.fullScaleSPL),
            noiseDensity: try mapping.number("noise_db_spl_hz", default: usual.noiseDensity),
            noiseSlope: try mapping.number("noise_slope_db_octave", default: usual.noiseSlope))
    }

    static func position(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> Position {
        let numbers = try mapping.numbers(key, count: 3)
        return [numbers[0], numbers[1], numbers[2]]
    }
}
