public import AudioCore
public import EchoCancellation
public import Foundation
public import Presence
import Sensing
public import Speech

/// What an analysis is asked to do, the same for each of its recordings.
public struct AnalysisSettings: Sendable {
    /// Whether presence is sensed.
    public var sensesPresence = true
    /// How presence is sensed.
    public var presence = PresenceConfiguration()
    /// How speech is heard; nil when it is not.
    public var hearing: HearingConfiguration?
    /// The folder that each utterance is written into as a WAV file; nil for none.
    public var utteranceFolder: String?
    /// The channel that is listened to for speech, from 0; nil for the first microphone.
    public var microphone: Int?
    /// How the echo of what was played is cancelled for hearing, where that is known; nil leaves it.
    public var echoMethod: EchoCancellerMethod? = EchoCanceller.Configuration().method
    /// What was played, so that its music can be cancelled; nil when that is not known.
    public var playback: PlaybackFile?
    /// When frame 0 was heard; nil leaves the time out of events.
    public var startTime: Date?

    /// Creates settings of the defaults.
    public init() {}

    /// What keeps the detectors from listening in this format, and what helps; nil when nothing does.
    func problem(for format: AudioFormat) -> String? {
        (sensesPresence ? presence.problem(for: format) : nil)
            ?? referencedHearing?.problem(for: format)
    }

    /// How speech is heard, with the channel that presence has as its reference.
    var referencedHearing: HearingConfiguration? {
        guard var hearing, let echoMethod else { return hearing }
        hearing.referenceChannel = presence.referenceChannel
        hearing.echo.method = echoMethod
        return hearing
    }

    /// The detectors that are asked for, without observers.
    ///
    /// - Parameter pause: of the probe; nil where it is not played for them.
    func detectors(pause: ProbePause? = nil) -> [any Detector] {
        var detectors: [any Detector] = []
        if sensesPresence { detectors.append(PresenceDetector(presence, pause: pause)) }
        if let hearing = referencedHearing { detectors.append(HearingDetector(hearing)) }
        return detectors
    }

    /// A recording as it is to be analysed: with its playback, where there is one.
    ///
    /// - Parameter path: names the recording in errors.
    /// - Returns: the source for an analysis, and the settings that go with it.
    /// - Throws: what keeps the playback from being read beside the recording.
    public func prepared(
        _ recording: any AudioSource, path: String
    ) throws -> (source: any AudioSource, settings: AnalysisSettings) {
        var settings = self
        settings.hearing?.channel = microphone ?? (presence.referenceChannel == 0 ? 1 : 0)
        guard let playback else { return (recording, settings) }
        settings.presence.referenceChannel = recording.format.channelCount
        return (try playback.joined(to: recording, path: path), settings)
    }

    /// What writes the utterances of a recording, where they are to be written.
    ///
    /// - Parameter name: of the recording; begins the files' names.
    func utteranceRecorder(of name: String, format: AudioFormat) -> UtteranceRecorder? {
        guard let utteranceFolder, let hearing else { return nil }
        return UtteranceRecorder(
            folder: utteranceFolder, name: name, format: format, hearing: hearing)
    }
}
