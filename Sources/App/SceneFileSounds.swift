import Simulation
import Yams

extension SceneFile {
    /// The keys of a `Rhythm`, which stand among those of the sound.
    private static let rhythmKeys = [
        "start", "end", "attack", "release", "burst", "pause", "irregularity", "burst_spread_db",
    ]

    static func noise(_ mapping: YAMLMapping) throws(YAMLError) -> BandNoise {
        try mapping.allow(["kind", "band", "level_db_spl", "residue_db"] + rhythmKeys)
        return BandNoise(
            band: try band(mapping), levelSPL: try mapping.number("level_db_spl"),
            residue: try mapping.optionalNumber("residue_db"), rhythm: try rhythm(mapping))
    }

    static func clicks(_ mapping: YAMLMapping) throws(YAMLError) -> Clicks {
        try mapping.allow(
            ["kind", "rate", "decay", "band", "partials", "level_db_spl", "level_spread_db"]
                + rhythmKeys)
        return Clicks(
            rate: try mapping.number("rate"), decay: try mapping.number("decay"),
            band: try band(mapping),
            partials: try mapping.integer("partials", default: 0, in: 0...16),
            levelSPL: try mapping.number("level_db_spl"),
            levelSpread: try mapping.number("level_spread_db", default: 0),
            rhythm: try rhythm(mapping))
    }

    static func tone(_ mapping: YAMLMapping) throws(YAMLError) -> InterferingTone {
        try mapping.allow(
            [
                "kind", "frequency", "level_db_spl", "harmonics", "harmonic_fall_db", "sweep_to",
                "sweep_period", "wander", "wander_bandwidth", "alias_rejection_db",
            ] + rhythmKeys)
        let usual = InterferingTone(
            frequency: try mapping.number("frequency"),
            levelSPL: try mapping.number("level_db_spl"), rhythm: try rhythm(mapping))
        return InterferingTone(
            frequency: usual.frequency, levelSPL: usual.levelSPL, rhythm: usual.rhythm,
            harmonics: try mapping.integer("harmonics", default: usual.harmonics, in: 1...40),
            harmonicFall: try mapping.number("harmonic_fall_db", default: usual.harmonicFall),
            sweepTo: try mapping.optionalNumber("sweep_to"),
            sweepPeriod: try mapping.number("sweep_period", default: usual.sweepPeriod),
            wander: try mapping.number("wander", default: usual.wander),
            wanderBandwidth: try mapping.number(
                "wander_bandwidth", default: usual.wanderBandwidth),
            aliasRejection: try mapping.optionalNumber("alias_rejection_db"))
    }

    private static func rhythm(_ mapping: YAMLMapping) throws(YAMLError) -> Rhythm {
        let usual = Rhythm()
        return Rhythm(
            start: try mapping.number("start", default: usual.start),
            end: try mapping.optionalNumber("end"),
            attack: try mapping.number("attack", default: usual.attack),
            release: try mapping.number("release", default: usual.release),
            burst: try mapping.optionalNumber("burst"),
            pause: try mapping.number("pause", default: usual.pause),
            irregularity: try mapping.number("irregularity", default: usual.irregularity),
            levelSpread: try mapping.number("burst_spread_db", default: usual.levelSpread))
    }

    /// Two edges in Hz, the lower first.
    private static func band(_ mapping: YAMLMapping) throws(YAMLError) -> ClosedRange<Double>? {
        guard mapping.has("band") else { return nil }
        let edges = try mapping.numbers("band", count: 2)
        guard edges[0] < edges[1] else {
            throw mapping.error(
                mapping.mapping["band"],
                "`\(mapping.at("band"))` is empty; give the lower edge first")
        }
        return edges[0]...edges[1]
    }
}
