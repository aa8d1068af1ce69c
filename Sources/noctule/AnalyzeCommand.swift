import App
import ArgumentParser
import Events
import Foundation

/// `noctule analyze`: recordings in, events out.
struct AnalyzeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Find motion, occupancy, speech and keywords in recordings.",
        discussion: """
            For presence each recording holds the echo of an ultrasonic carrier, 17 kHz or more, \
            that a loudspeaker played meanwhile; for utterances and keywords it is of any rate \
            from 16 kHz on. Events go to standard output in the order of the files; \
            messages and progress go to standard error.

            Exit codes: 0 done, 1 nothing found (with --require), 2 wrong usage, 3 bad input: a \
            file that cannot be read or written, or in which the probe is unusable. One bad input \
            among several is 3, whatever was found and with --require too. 130 interrupted.
            """)

    @Option(
        help: ArgumentHelp(
            """
            What to look for, with commas: presence is motion and occupancy, utterance is where \
            somebody speaks, wakeword is which --keyword is spoken (default: presence)
            """,
            valueName: "presence,utterance,wakeword"),
        transform: DetectorArgument.init(argument:))
    var detect = DetectorArgument([.presence])

    @OptionGroup(title: "Playback")
    var playback: PlaybackOptions

    @OptionGroup(title: "Presence")
    var presence: PresenceOptions

    @OptionGroup(title: "Hearing")
    var hearing: HearingOptions

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
        let inputs = files + playback.inputs + presence.inputs + hearing.inputs
        guard inputs.filter({ $0 == "-" }).count <= 1 else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
        guard detects(.wakeword) == !hearing.keyword.isEmpty else {
            throw ValidationError(
                "--detect wakeword and --keyword go together: "
                    + "one says that keywords are listened for, the other which.")
        }
        guard !format.isDocument || files.count == 1 || output != nil else {
            throw ValidationError(
                "--format \(format.rawValue) makes a document of each recording: "
                    + "several take --output.")
        }
        try check(presence.given, goesWith: .presence)
        if !detects(.wakeword) { try check(playback.givenForHearing, goesWith: .utterance) }
        try check(hearing.givenForUtterances, goesWith: .utterance)
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
            utterances: hearing.utterances,
            otherInputs: playback.inputs + presence.inputs + hearing.inputs)
        var settings = AnalysisSettings()
        settings.sensesPresence = detects(.presence)
        settings.startTime = startTime?.date
        try presence.apply(to: &settings)
        try playback.apply(to: &settings)
        if detects(.utterance) || detects(.wakeword) {
            try hearing.apply(to: &settings, tellsUtterances: detects(.utterance))
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

    /// Refuses an option that would mean nothing.
    private func check(_ option: String?, goesWith detector: DetectorName) throws {
        guard let option, !detects(detector) else { return }
        let all = DetectorName.allCases.filter { detects($0) || $0 == detector }
        throw ValidationError(
            "\(option) goes with --detect \(detector.rawValue): leave it out, or say --detect "
                + all.map(\.rawValue).joined(separator: ",") + ".")
    }

    private func detects(_ detector: DetectorName) -> Bool {
        detect.detectors.contains(detector)
    }
}
