import App
import ArgumentParser
import AudioFile
import Events
import Foundation
import Presence

/// `noctule analyze`: recordings in, events out.
struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Find motion and occupancy in recordings.",
        discussion: """
            Each recording holds the echo of an ultrasonic carrier, 17 kHz or more, that a \
            loudspeaker played meanwhile. Events go to standard output in the order of the files; \
            messages and progress go to standard error.

            Exit codes: 0 done, 1 nothing found (with --require), 2 wrong usage, 3 bad input: a \
            file that cannot be read or written, or in which the probe is unusable. One bad input \
            among several is 3, whatever was found and with --require too. 130 interrupted.
            """)

    @Option(help: "What to look for; presence is motion and occupancy.")
    var detect = DetectorName.presence

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Where the carriers are; \(ProbeArgument.rule) (default: auto)",
            valueName: "auto|HZ,…"),
        transform: ProbeArgument.init(argument:))
    var probe = ProbeArgument.auto

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
            The recording's channel that holds what was played instead of a microphone, 1 or more.
            """,
            valueName: "N"))
    var referenceChannel: Int?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            Seconds without motion after which nobody is there any more; more than 0, up to 86400. \
            A motion's own 0.8 s of quiet is the least that counts.
            """,
            valueName: "S"))
    var hold = PresenceConfiguration().hold

    @Option(
        name: .customLong("false-alarms"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            False motions per hour that noise alone may cause, more than 0, up to 1000; sets the \
            threshold.
            """,
            valueName: "PER-HOUR"))
    var falseAlarmsPerHour = PresenceConfiguration().falseAlarmsPerHour

    @Option(
        name: .customLong("max-range"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            Metres beyond which movers are ignored, more than 0; needs a probe with a range burst.
            """,
            valueName: "M"))
    var maxRange: Double?

    @Option(
        name: .customLong("microphone-distance"), parsing: .unconditional,
        help: ArgumentHelp(
            """
            Metres from the loudspeaker to the microphones, 0.01 to 2; with a range burst it tells \
            how large a mover is.
            """,
            valueName: "M"))
    var microphoneDistance = PresenceConfiguration().microphoneDistance

    @Option(help: "How events are written.")
    var format = EventFormat.jsonl

    @Option(help: ArgumentHelp("Write the events of each FILE into DIR.", valueName: "DIR"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Draw what was found and why; with several files OUT is a folder.",
            valueName: "OUT.png"))
    var plot: String?

    @Option(
        help: ArgumentHelp(
            """
            When the recording began, RFC 3339 with Z or an offset, such as 2026-11-22T20:15:00Z; \
            gives events a time.
            """,
            valueName: "TIME"),
        transform: StartTime.init(argument:))
    var startTime: StartTime?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Recordings analysed at the same time, 1 or more; no more run than processors.",
            valueName: "N"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Flag(help: "Exit with 1 when nothing was found.")
    var require = false

    @Argument(help: ArgumentHelp("Recordings; - is standard input.", valueName: "FILE"))
    var files: [String]

    func validate() throws {
        guard jobs >= 1 else { throw ValidationError("--jobs takes 1 or more.") }
        guard hold > 0 && hold <= 86_400 else {
            throw ValidationError("--hold takes more than 0 and up to 86400 seconds.")
        }
        guard falseAlarmsPerHour > 0 && falseAlarmsPerHour <= 1000 else {
            throw ValidationError("--false-alarms takes more than 0 and up to 1000 an hour.")
        }
        guard maxRange.map({ $0 > 0 }) ?? true else {
            throw ValidationError("--max-range takes more than 0 metres.")
        }
        guard (0.01...2).contains(microphoneDistance) else {
            throw ValidationError("--microphone-distance takes 0.01 to 2 metres.")
        }
        guard calibration == nil || probe.isAuto else {
            throw ValidationError("The carriers come from --probe or --calibration, not both.")
        }
        guard (files + [playback, calibration]).filter({ $0 == "-" }).count <= 1 else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
        guard (referenceChannel ?? 1) >= 1 else {
            throw ValidationError("--reference-channel takes 1 or more.")
        }
        guard playback == nil || referenceChannel == nil else {
            throw ValidationError("What was played is --playback or --reference-channel, not both.")
        }
        guard playback != "-" else {
            throw ValidationError("--playback takes the name of a file, for it is read twice.")
        }
        guard playback != nil || playbackOffset == nil, abs(playbackOffset ?? 0) <= 86_400 else {
            throw ValidationError("--playback-offset goes with --playback and takes seconds.")
        }
        guard plot != "-", plot != "" else {
            throw ValidationError("--plot takes the name of a file or a folder.")
        }
        guard output != "-", output != "" else {
            throw ValidationError(
                "--output takes the name of a folder; without it events go to standard output.")
        }
        // So that a forgotten OUT does not replace a recording by a picture.
        if let plot, files.count == 1, !OutputPaths.isFolder(plot) {
            guard plot.lowercased().hasSuffix(".png") else {
                throw ValidationError("--plot takes a name that ends in .png, or a folder.")
            }
        }
    }

    func run() throws {
        Interruption.shared.install()
        let outputs = try AnalysisOutputs(
            of: files, format: format, folder: output, picture: plot,
            otherInputs: [playback, calibration].compactMap { $0 })
        var settings = AnalysisSettings()
        settings.presence.probe = try carriers
        settings.presence.hold = hold
        settings.presence.falseAlarmsPerHour = falseAlarmsPerHour
        settings.presence.farthestRange = maxRange ?? .infinity
        settings.presence.microphoneDistance = microphoneDistance
        settings.startTime = startTime?.date
        settings.presence.referenceChannel = referenceChannel.map { $0 - 1 }
        if let playback {
            settings.playback = PlaybackFile(path: playback, offset: playbackOffset ?? 0)
            settings.presence.probe = try BadInput.catching {
                try PlaybackSurvey.probe(
                    in: AudioFileSource(path: playback), path: playback,
                    configuration: settings.presence)
            }
        }
        let batch = try AnalysisBatch(
            files: files, settings: settings, format: format, outputs: outputs, jobs: jobs)
        let outcome = try batch.run()
        for warning in outcome.warnings { StandardError.write("noctule: \(warning)") }
        if outcome.wasInterrupted { throw CommandFailure(.interrupted, outcome.faults) }
        if !outcome.faults.isEmpty { throw CommandFailure(.badInput, outcome.faults) }
        if require && !outcome.foundSomething {
            throw CommandFailure(.nothingFound, ["nothing found"])
        }
    }

    private var carriers: Probe {
        get throws {
            guard let calibration else { return probe.probe }
            return .frequencies(
                try BadInput.catching { try CalibrationFile(path: calibration).carriers })
        }
    }
}
