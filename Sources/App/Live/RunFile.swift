import AudioCore
import Foundation
import Journal
import Presence
import Speech

/// Reads a node's configuration from a YAML file.
///
/// Times are in seconds, frequencies in Hz, lengths in metres. Paths are relative to the file's
/// folder. Unknown keys, wrong types and values out of range are refused with the file, the line and
/// a cure.
public struct RunFile {
    private static let keys = [
        "node", "device", "playback_device", "scene", "detect", "probe", "calibration", "presence",
        "hearing", "record", "journal", "playback", "arbitration", "sinks",
    ]

    private let document: YAMLDocument

    /// Reads a file.
    ///
    /// - Throws: `YAMLError`.
    public static func load(path: String) throws(YAMLError) -> RunConfiguration {
        try RunFile(document: YAMLDocument(path: path)).configuration()
    }

    /// Reads text.
    ///
    /// - Parameter name: the file's name, for errors and as the place that paths start from.
    /// - Throws: `YAMLError`.
    public static func parse(
        _ text: String, name: String
    ) throws(YAMLError) -> RunConfiguration {
        try RunFile(document: YAMLDocument(text: text, file: name)).configuration()
    }

    private func configuration() throws(YAMLError) -> RunConfiguration {
        let root = document.root
        try root.allow(Self.keys)
        var configuration = RunConfiguration()
        configuration.node = try root.text("node", default: configuration.node)
        if EventSource.reference(toNode: configuration.node) == nil {
            throw error("node", "is no name of a node; use \(EventSource.nodeRule)")
        }
        if root.has("device") && root.has("scene") {
            throw error("scene", "stands beside `device`; keep one of them")
        }
        if root.has("playback_device") && !root.has("device") {
            throw error("playback_device", "goes with `device`; name that too, or leave it out")
        }
        if root.has("device") {
            let playback = root.has("playback_device")
            configuration.input = .device(
                try root.text("device", default: ""),
                playback: playback ? try root.text("playback_device", default: "") : nil)
        }
        if root.has("scene") {
            configuration.input = .scene(path(try root.text("scene", default: "")))
        }
        if root.has("record") {
            configuration.recordingFolder = path(try root.text("record", default: ""))
        }
        if root.has("journal") { configuration.journal = try journal(try root.mapping("journal")) }
        if root.has("detect") { configuration.detectors = try detectors(root) }
        try readProbe(root, into: &configuration)
        try readPlayback(try root.mapping("playback"), into: &configuration)
        try readPresence(try root.mapping("presence"), into: &configuration)
        try readHearing(try root.mapping("hearing"), into: &configuration)
        if root.has("arbitration") {
            configuration.arbitration = try arbitration(try root.mapping("arbitration"))
        }
        configuration.sinks = try sinks(try root.mapping("sinks"))
        return configuration
    }

    private func journal(_ journal: YAMLMapping) throws(YAMLError) -> JournalSettings {
        try journal.allow(["file", "megabytes", "days"])
        guard journal.has("file") else {
            throw error("journal", "names no file; add `file`")
        }
        var settings = JournalSettings(path: path(try journal.text("file", default: "")))
        let bytes = JournalLimits.byteRange
        let megabytes = Double(bytes.lowerBound) / 1e6...Double(bytes.upperBound) / 1e6
        if let size = try number("megabytes", of: journal, in: megabytes) {
            settings.limits.byteCount = Int(size * 1e6)
        }
        let ages = JournalLimits.ageRange
        let days = ages.lowerBound / 86400...ages.upperBound / 86400
        if let age = try number("days", of: journal, in: days) {
            settings.limits.age = age * 86400
        }
        return settings
    }

    private func detectors(_ root: YAMLMapping) throws(YAMLError) -> Set<DetectorName> {
        let names = DetectorName.allCases.map(\.rawValue)
        var detectors: Set<DetectorName> = []
        for name in try root.texts("detect") {
            guard let detector = DetectorName(rawValue: name) else {
                throw error(
                    "detect", "`\(name)` is no detector; \(YAMLNearestName.cure(name, in: names))")
            }
            detectors.insert(detector)
        }
        guard !detectors.isEmpty else {
            throw error("detect", "is empty; leave it out for `presence`")
        }
        return detectors
    }

    private func readProbe(
        _ root: YAMLMapping, into configuration: inout RunConfiguration
    ) throws(YAMLError) {
        let probe = try root.mapping("probe")
        try probe.allow(["carriers", "level_dbfs", "burst"])
        if root.has("calibration") {
            let file = try CalibrationFile(path: path(try root.text("calibration", default: "")))
            configuration.probe.tones = file.carriers
            configuration.probe.level = file.level
        }
        if probe.has("carriers") { configuration.probe.tones = try probe.numbers("carriers") }
        if probe.has("burst") {
            configuration.probe.hasBurst = try probe.flag("burst", default: false)
        }
        if let level = try number("level_dbfs", of: probe, in: -60...0) {
            configuration.probe.level = Decibels(level)
        }
    }

    private func readPlayback(
        _ playback: YAMLMapping, into configuration: inout RunConfiguration
    ) throws(YAMLError) {
        try playback.allow(["duck", "volume_db"])
        configuration.programme.ducks = try playback.flag("duck", default: true)
        if let volume = try number("volume_db", of: playback, in: PlaybackRequest.gains) {
            configuration.programme.volume = Decibels(volume)
        }
    }

    private func readPresence(
        _ presence: YAMLMapping, into configuration: inout RunConfiguration
    ) throws(YAMLError) {
        try presence.allow(["hold", "false_alarms", "max_range", "microphone_distance", "glance"])
        if let hold = try number("hold", of: presence, in: PresenceConfiguration.holdLimits) {
            configuration.presence.hold = hold
        }
        if let rate = try number(
            "false_alarms", of: presence, in: PresenceConfiguration.falseAlarmLimits)
        {
            configuration.presence.falseAlarmsPerHour = rate
        }
        if let range = try number("max_range", of: presence, in: PresenceConfiguration.rangeLimits)
        {
            configuration.presence.farthestRange = range
        }
        if let distance = try number(
            "microphone_distance", of: presence, in: PresenceConfiguration.microphoneDistanceLimits)
        {
            configuration.presence.microphoneDistance = distance
        }
        if presence.has("glance") {
            let names = PresenceConfiguration.Glance.allCases.map(\.rawValue)
            let name = try presence.choice("glance", of: names)
            configuration.presence.glance = .init(rawValue: name) ?? .after
        }
    }

    private func readHearing(
        _ hearing: YAMLMapping, into configuration: inout RunConfiguration
    ) throws(YAMLError) {
        try hearing.allow([
            "keywords", "false_accepts", "sensitivity", "channel", "end_of_speech",
            "max_utterance", "utterances",
        ])
        if hearing.has("keywords") {
            configuration.hearing.keywords = try hearing.texts("keywords").map {
                ShippedKeywords.isFile($0) ? path($0) : $0
            }
        }
        if hearing.has("false_accepts") && hearing.has("sensitivity") {
            throw error("hearing.sensitivity", "stands beside `false_accepts`; keep one of them")
        }
        if let rate = try number("false_accepts", of: hearing, in: FalseAcceptTarget.rates) {
            configuration.hearing.falseAccepts = .perHour(rate)
        }
        if let sensitivity = try number(
            "sensitivity", of: hearing, in: FalseAcceptTarget.sensitivities)
        {
            configuration.hearing.falseAccepts = .sensitivity(sensitivity)
        }
        configuration.microphone =
            try hearing.integer(
                "channel", default: 1, in: HearingConfiguration.channelNumbers) - 1
        configuration.hearing.endOfSpeech = try number(
            "end_of_speech", of: hearing, in: HearingConfiguration.endOfSpeechLimits)
        configuration.hearing.maximumLength = try number(
            "max_utterance", of: hearing, in: HearingConfiguration.maximumLengthLimits)
        if hearing.has("utterances") {
            configuration.utteranceFolder = path(try hearing.text("utterances", default: ""))
        }
    }

    func number(
        _ key: String, of mapping: YAMLMapping, in range: ClosedRange<Double>
    ) throws(YAMLError) -> Double? {
        guard let number = try mapping.optionalNumber(key) else { return nil }
        guard range.contains(number) else {
            throw error(
                mapping.at(key),
                String(
                    format: "is %g; give a number in %g…%g", number, range.lowerBound,
                    range.upperBound))
        }
        return number
    }

    func error(_ path: String, _ problem: String) -> YAMLError {
        YAMLError(
            file: document.file, line: document.line(of: path), problem: "`\(path)` \(problem)")
    }

    /// A path of the file, from where the program runs.
    func path(_ text: String) -> String {
        guard !text.hasPrefix("/"), document.file != "-" else { return text }
        let folder = URL(fileURLWithPath: document.file).deletingLastPathComponent()
        return folder.appendingPathComponent(text).relativePath
    }
}
