import Simulation

extension SceneFile {
    static let distortionKeys = [
        "excursion_mm", "resonance_hz", "q", "gain_per_mm", "gain_per_mm2", "clip_dbfs",
        "clipping", "quadratic", "cubic",
    ]

    /// The distortion of a `loudspeaker`; nil where no key tells of any.
    static func distortion(_ mapping: YAMLMapping) throws(YAMLError) -> Distortion? {
        guard distortionKeys.contains(where: mapping.has) else { return nil }
        let usual = Distortion()
        var clipping = usual.clipping
        if mapping.has("clipping") {
            let name = try mapping.choice(
                "clipping", of: Distortion.Clipping.allCases.map(\.rawValue))
            clipping = Distortion.Clipping(rawValue: name) ?? clipping
        }
        return Distortion(
            excursion: try mapping.number("excursion_mm", default: usual.excursion),
            resonance: try mapping.number("resonance_hz", default: usual.resonance),
            quality: try mapping.number("q", default: usual.quality),
            gainPerMillimetre: try mapping.number(
                "gain_per_mm", default: usual.gainPerMillimetre),
            gainPerSquareMillimetre: try mapping.number(
                "gain_per_mm2", default: usual.gainPerSquareMillimetre),
            clipLevel: try mapping.optionalNumber("clip_dbfs"), clipping: clipping,
            quadratic: try mapping.number("quadratic", default: usual.quadratic),
            cubic: try mapping.number("cubic", default: usual.cubic))
    }

    /// A list of `{at: seconds, level_db: dB or off, ramp: seconds}`.
    static func gainSteps(_ mapping: YAMLMapping, _ key: String) throws(YAMLError) -> [GainStep] {
        var steps: [GainStep] = []
        for step in try mapping.mappings(key) {
            try step.allow(["at", "level_db", "ramp"])
            let isOff = try step.text("level_db", default: "") == "off"
            steps.append(
                GainStep(
                    at: try step.number("at"),
                    level: try isOff ? -.infinity : step.number("level_db"),
                    ramp: try step.number("ramp", default: 0)))
        }
        return steps
    }
}
