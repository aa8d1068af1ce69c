public import Arbitration
public import Presence
import Speech

/// What a node is told to do.
public struct RunConfiguration: Equatable, Sendable {
    /// What is listened to.
    public enum Input: Equatable, Sendable {
        /// A sound card, by its stable name, and another one where something else is played on.
        case device(String, playback: String?)
        /// A simulated room, by its file.
        case scene(String)
    }

    /// The node's name in events.
    public var node = EventSource.hostNode
    /// What is listened to; nil where it has not been said.
    public var input: Input?
    /// What is looked for.
    public var detectors: Set<DetectorName> = [.presence]
    /// The probe that is played where presence is looked for.
    public var probe = ProbeSettings()
    /// What is played besides, and how.
    public var programme = LiveMix.Programme()
    /// How presence is sensed.
    public var presence = PresenceConfiguration()
    /// How speech is heard.
    public var hearing = HearingSettings()
    /// How sensitive it is, of `Sensitivity.limits`: a factor on the false alarms of `presence` and
    /// the false detections of `hearing`.
    ///
    /// No key of a file: it is asked for while the rig runs, and `LiveSystem` puts it in.
    public var sensitivity = Sensitivity.usual
    /// The channel that is listened to for speech, from 0.
    public var microphone = 0
    /// The folder that recordings are written into; nil for none.
    public var recordingFolder: String?
    /// The folder that each utterance is written into; nil for none.
    public var utteranceFolder: String?
    /// Where events are kept; nil for nowhere.
    public var journal: JournalSettings?
    /// How it agrees with other rigs who answers a wake word; nil where it answers each.
    public var arbitration: ArbitrationConfiguration?
    /// Who else gets the events.
    public var sinks = SinkSettings()

    /// Creates a configuration of the defaults.
    public init() {}

    /// What keeps a node from running so; nil when nothing does.
    public var problem: String? {
        if input == nil { return "nothing says what to listen to: name a device or a scene" }
        if EventSource.reference(toNode: node) == nil {
            return "`\(node)` is no name of a node: \(EventSource.nodeRule)"
        }
        if detectors.contains(.wakeword) == hearing.keywords.isEmpty {
            return "to detect `wakeword` and to name keywords go together"
        }
        if utteranceFolder != nil, !detectors.contains(.utterance) {
            return "to write utterances takes detecting `utterance`"
        }
        if sinks.wyomingWake != nil, hearing.keywords.isEmpty {
            return "a wake service searches for keywords: name one"
        }
        if let arbitration {
            if !detectors.contains(.wakeword), sinks.wakeService == nil {
                return "rigs agree about wake words: detect `wakeword`, or name a wake service"
            }
            if let problem = arbitration.problem { return problem }
        }
        if let problem = sinks.problem { return problem }
        return nil
    }

    /// The settings of the detectors.
    ///
    /// - Throws: `AnalysisError` when a keyword's file is none.
    public func analysisSettings() throws(AnalysisError) -> AnalysisSettings {
        var settings = AnalysisSettings()
        settings.sensesPresence = detectors.contains(.presence)
        settings.presence = presence
        settings.presence.falseAlarmsPerHour = Sensitivity.scale(
            presence.falseAlarmsPerHour, by: sensitivity,
            within: PresenceConfiguration.falseAlarmLimits)
        if detectors.contains(.utterance) || detectors.contains(.wakeword) {
            var hearing = hearing
            hearing.falseAccepts = hearing.falseAccepts.scaled(by: sensitivity)
            settings.hearing = try hearing.configuration(
                tellsUtterances: detectors.contains(.utterance))
            settings.hearing?.channel = microphone
            settings.utteranceFolder = utteranceFolder
        }
        return settings
    }
}
