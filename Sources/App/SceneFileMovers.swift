import Simulation

extension SceneFile {
    static func fan(_ mapping: YAMLMapping) throws(YAMLError) -> Fan {
        try mapping.allow([
            "kind", "position", "axis", "radius", "rotation_rate", "blades", "target_strength_db",
            "start", "end", "spin_up",
        ])
        let usual = Fan(position: try position(mapping, "position"))
        return Fan(
            position: usual.position,
            axis: try mapping.has("axis") ? position(mapping, "axis") : usual.axis,
            radius: try mapping.number("radius", default: usual.radius),
            rotationRate: try mapping.number("rotation_rate", default: usual.rotationRate),
            blades: try mapping.integer("blades", default: usual.blades, in: 1...12),
            targetStrength: try mapping.number(
                "target_strength_db", default: usual.targetStrength),
            start: try mapping.number("start", default: usual.start),
            end: try mapping.optionalNumber("end"),
            spinUp: try mapping.number("spin_up", default: usual.spinUp))
    }

    static func sway(_ mapping: YAMLMapping) throws(YAMLError) -> Sway {
        try mapping.allow([
            "kind", "anchor", "tip", "direction", "excursion", "rate", "irregularity", "coherence",
            "scatterers", "spread", "target_strength_db", "start", "end",
        ])
        let usual = Sway(
            anchor: try position(mapping, "anchor"), tip: try position(mapping, "tip"))
        return Sway(
            anchor: usual.anchor, tip: usual.tip,
            direction: try mapping.has("direction")
                ? position(mapping, "direction") : usual.direction,
            excursion: try mapping.number("excursion", default: usual.excursion),
            rate: try mapping.number("rate", default: usual.rate),
            irregularity: try mapping.number("irregularity", default: usual.irregularity),
            coherence: try mapping.number("coherence", default: usual.coherence),
            scatterers: try mapping.integer("scatterers", default: usual.scatterers, in: 1...32),
            spread: try mapping.number("spread", default: usual.spread),
            targetStrength: try mapping.number(
                "target_strength_db", default: usual.targetStrength),
            start: try mapping.number("start", default: usual.start),
            end: try mapping.optionalNumber("end"))
    }

    static func roamer(_ mapping: YAMLMapping) throws(YAMLError) -> Roamer {
        try mapping.allow([
            "kind", "area", "height", "length", "speed", "irregularity", "rest", "stride",
            "target_strength_db", "start", "end",
        ])
        let corners = try mapping.numbers("area", count: 4)
        let usual = Roamer(area: SIMD4(corners[0], corners[1], corners[2], corners[3]))
        return Roamer(
            area: usual.area,
            height: try mapping.number("height", default: usual.height),
            length: try mapping.number("length", default: usual.length),
            speed: try mapping.number("speed", default: usual.speed),
            irregularity: try mapping.number("irregularity", default: usual.irregularity),
            rest: try mapping.number("rest", default: usual.rest),
            stride: try mapping.number("stride", default: usual.stride),
            targetStrength: try mapping.number(
                "target_strength_db", default: usual.targetStrength),
            start: try mapping.number("start", default: usual.start),
            end: try mapping.optionalNumber("end"))
    }
}
