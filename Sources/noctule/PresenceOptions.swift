import App
import ArgumentParser
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

    @Option(
        help: ArgumentHelp(
            """
            As the rig was told that recorded it: whether a motion waits for a glance with the probe \
            off (default: after)
            """))
    var glance: PresenceConfiguration.Glance?

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
    }

    /// An option that was given and means nothing unless presence is sensed; nil when there is none.
    var given: String? {
        let options: [(name: String, isGiven: Bool)] = [
            ("--probe", probe != nil), ("--calibration", calibration != nil),
            ("--hold", hold != nil), ("--false-alarms", falseAlarmsPerHour != nil),
            ("--max-range", maxRange != nil),
            ("--microphone-distance", microphoneDistance != nil), ("--glance", glance != nil),
        ]
        return options.first { $0.isGiven }?.name
    }

    /// The files that are read besides the recordings.
    var inputs: [String] { [calibration].compactMap { $0 } }

    /// Tells an analysis how presence is sensed.
    ///
    /// - Throws: `CommandFailure` when a file that is named cannot be used.
    func apply(to settings: inout AnalysisSettings) throws {
        settings.presence.probe = try carriers
        if let hold { settings.presence.hold = hold }
        if let falseAlarmsPerHour { settings.presence.falseAlarmsPerHour = falseAlarmsPerHour }
        settings.presence.farthestRange = maxRange ?? .infinity
        if let glance { settings.presence.glance = glance }
        if let microphoneDistance { settings.presence.microphoneDistance = microphoneDistance }
    }

    private var carriers: Probe {
        get throws {
            guard let calibration else { return (probe ?? .auto).probe }
            return .frequencies(
                try BadInput.catching { try CalibrationFile(path: calibration).carriers })
        }
    }
}
