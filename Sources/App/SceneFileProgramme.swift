import Simulation

extension SceneFile {
    private static let sounds = ["music", "speech", "alarm"]
    private static let commonKeys = ["kind", "start", "end", "fade", "level_dbfs", "volume"]

    /// One sound of the `programme`.
    static func programmeItem(_ mapping: YAMLMapping) throws(YAMLError) -> ProgrammeItem {
        let sound: ProgrammeItem.Sound
        switch try mapping.choice("kind", of: sounds) {
        case "music":
            try mapping.allow(commonKeys + ["tempo_bpm", "bass_db", "treble_db"])
            let usual = Music()
            sound = .music(
                Music(
                    tempo: try mapping.number("tempo_bpm", default: usual.tempo),
                    bass: try mapping.number("bass_db", default: usual.bass),
                    treble: try mapping.number("treble_db", default: usual.treble)))
        case "speech":
            try mapping.allow(commonKeys + ["pitch_hz"])
            sound = .speech(
                Speech(pitch: try mapping.number("pitch_hz", default: Speech().pitch)))
        default:
            try mapping.allow(commonKeys + ["frequency", "beep", "period"])
            let usual = Alarm()
            sound = .alarm(
                Alarm(
                    frequency: try mapping.number("frequency", default: usual.frequency),
                    beep: try mapping.number("beep", default: usual.beep),
                    period: try mapping.number("period", default: usual.period)))
        }
        let usual = ProgrammeItem(sound)
        return ProgrammeItem(
            sound, start: try mapping.number("start", default: usual.start),
            end: try mapping.optionalNumber("end"),
            fade: try mapping.number("fade", default: usual.fade),
            level: try mapping.number("level_dbfs", default: usual.level),
            volume: try gainSteps(mapping, "volume"))
    }
}
