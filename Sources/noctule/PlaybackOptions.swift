import App
import ArgumentParser
import AudioFile
import EchoCancellation
import Presence
import Speech

/// What was played while a recording was made: the options that `analyze` takes for it.
struct PlaybackOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            What was played. Presence uses only carriers that it holds, and what its music does to \
            them is cancelled; its echo is cancelled before speech is heard. It began with the \
            recording, give or take 0.1 s.
            """,
            valueName: "REF.wav"))
    var playback: String?

    @Option(
        name: .customLong("playback-offset"), parsing: .unconditional,
        help: ArgumentHelp(
            "Seconds of the recording at which the playback begins; may be below 0 (default: 0)",
            valueName: "S"))
    var playbackOffset: Double?

    @Option(
        name: .customLong("clock-offset"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            By how much the recording's clock was faster than the playback's, as `noctule \
            calibrate` tells it, -1000 to 1000 (default: 0)
            """,
            valueName: "PPM"))
    var clockOffset: Double?

    @Option(
        name: .customLong("reference-channel"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            The recording's channel that holds what was played instead of a microphone, 1 to 64.
            """,
            valueName: "N"))
    var referenceChannel: Int?

    @Option(
        help: ArgumentHelp(
            """
            How its echo is cancelled before speech is heard: kalman, speex, or off (default: \
            \(EchoCanceller.Configuration().method.rawValue))
            """,
            valueName: "kalman|speex|off"))
    var echo: EchoArgument?

    func validate() throws {
        try HearingConfiguration.channelNumbers.check(referenceChannel, "--reference-channel")
        guard playback == nil || referenceChannel == nil else {
            throw ValidationError("What was played is --playback or --reference-channel, not both.")
        }
        guard playback != "-" else {
            throw ValidationError("--playback takes the name of a file, for it is read twice.")
        }
        guard playback != nil || playbackOffset == nil, abs(playbackOffset ?? 0) <= 86_400 else {
            throw ValidationError("--playback-offset goes with --playback and takes seconds.")
        }
        guard playback != nil || clockOffset == nil, abs(clockOffset ?? 0) <= 1_000 else {
            throw ValidationError("--clock-offset goes with --playback and takes -1000 to 1000.")
        }
        guard echo == nil || playback != nil || referenceChannel != nil else {
            throw ValidationError("--echo goes with --playback or --reference-channel.")
        }
    }

    /// An option that was given and means nothing unless speech is heard; nil when there is none.
    var givenForHearing: String? { echo == nil ? nil : "--echo" }

    /// The files that are read besides the recordings.
    var inputs: [String] { [playback].compactMap { $0 } }

    /// Tells an analysis what was played; presence has been told before.
    ///
    /// - Throws: `CommandFailure` when a file that is named cannot be used.
    func apply(to settings: inout AnalysisSettings) throws {
        settings.presence.referenceChannel = referenceChannel.map { $0 - 1 }
        if let echo { settings.echoMethod = echo.method }
        guard let playback else { return }
        settings.playback = PlaybackFile(
            path: playback, offset: playbackOffset ?? 0, clockOffset: clockOffset ?? 0)
        guard settings.sensesPresence else { return }
        let configuration = settings.presence
        settings.presence.probe = try BadInput.catching {
            try PlaybackSurvey.probe(
                in: AudioFileSource(path: playback), path: playback, configuration: configuration)
        }
    }
}
