import App
import ArgumentParser
import AudioFile
import Presence
import Speech

/// How presence is sensed: the options that `analyze` takes for it.
struct PresenceOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Where the carriers are; \(ProbeArgument.rule) (default: auto)",
            valueName: "auto|HZ,…"),
        transform: ProbeArgument.init(argument:))
    var probe: ProbeArgument?

    @Option(
        help: ArgumentHelp(
            "Take the carriers from what `noctule calibrate` found.", valueName: "RIG.yaml"))
    var calibration: String?

    @Option(
        help: ArgumentHelp(
            """
            What was played: only carriers that it holds are used, and what its music does to them \
            is cancelled. It began with the recording, give or take 0.1 s.
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
        name: .customLong("reference-channel"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            The recording's channel that holds what was played instead of a microphone, 1 to 64.
            """,
            valueName: "N"))
    var referenceChannel: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            Seconds without motion after which nobody is there any more; \(PresenceConfiguration.holdLimits.words). \
            A motion's own 0.8 s of quiet is the least that counts (default: \
            \(PresenceConfiguration().hold)).
            """,
            valueName: "S"))
    var hold: Double?

    @Option(
        name: .customLong("false-alarms"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            False motions per hour that noise alone may cause, \(PresenceConfiguration.falseAlarmLimits.words); \
            sets the threshold (default: \(PresenceConfiguration().falseAlarmsPerHour)).
            """,
            valueName: "PER-HOUR"))
    var falseAlarmsPerHour: Double?

    @Option(
        name: .customLong("max-range"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            Metres beyond which movers are ignored, \(PresenceConfiguration.rangeLimits.words); \
            needs a probe with a range burst.
            """,
            valueName: "M"))
    var maxRange: Double?

    @Option(
        name: .customLong("microphone-distance"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            Metres from the loudspeaker to the microphones, \
            \(PresenceConfiguration.microphoneDistanceLimits.words); with a range burst it tells how \
            large a mover is (default: \(PresenceConfiguration().microphoneDistance)).
            """,
            valueName: "M"))
    var microphoneDistance: Double?

    func validate() throws {
        try PresenceConfiguration.holdLimits.check(hold, "--hold", "seconds")
        try PresenceConfiguration.falseAlarmLimits.check(
            falseAlarmsPerHour, "--false-alarms", "an hour")
        try PresenceConfiguration.rangeLimits.check(maxRange, "--max-range", "metres")
        try PresenceConfiguration.microphoneDistanceLimits.check(
            microphoneDistance, "--microphone-distance", "metres")
        guard calibration == nil || probe?.isAuto ?? true else {
            throw ValidationError("The carriers come from --probe or --calibration, not both.")
        }
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
    }

    /// An option that was given and means nothing unless presence is sensed; nil when there is none.
    ///
    /// The reference channel is left out: whoever listens for speech passes it over, too.
    var given: String? {
        let options: [(name: String, isGiven: Bool)] = [
            ("--probe", probe != nil), ("--calibration", calibration != nil),
            ("--playback", playback != nil), ("--playback-offset", playbackOffset != nil),
            ("--hold", hold != nil), ("--false-alarms", falseAlarmsPerHour != nil),
            ("--max-range", maxRange != nil),
            ("--microphone-distance", microphoneDistance != nil),
        ]
        return options.first { $0.isGiven }?.name
    }

    /// The files that are read besides the recordings.
    var inputs: [String] { [playback, calibration].compactMap { $0 } }

    /// Tells an analysis how presence is sensed.
    ///
    /// - Throws: `CommandFailure` when a file that is named cannot be used.
    func apply(to settings: inout AnalysisSettings) throws {
        settings.presence.probe = try carriers
        if let hold { settings.presence.hold = hold }
        if let falseAlarmsPerHour { settings.presence.falseAlarmsPerHour = falseAlarmsPerHour }
        settings.presence.farthestRange = maxRange ?? .infinity
        if let microphoneDistance { settings.presence.microphoneDistance = microphoneDistance }
        settings.presence.referenceChannel = referenceChannel.map { $0 - 1 }
        guard let playback else { return }
        settings.playback = PlaybackFile(path: playback, offset: playbackOffset ?? 0)
        guard settings.sensesPresence else { return }
        let configuration = settings.presence
        settings.presence.probe = try BadInput.catching {
            try PlaybackSurvey.probe(
                in: AudioFileSource(path: playback), path: playback, configuration: configuration)
        }
    }

    private var carriers: Probe {
        get throws {
            guard let calibration else { return (probe ?? .auto).probe }
            return .frequencies(
                try BadInput.catching { try CalibrationFile(path: calibration).carriers })
        }
    }
}
