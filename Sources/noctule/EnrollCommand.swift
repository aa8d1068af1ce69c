import App
import ArgumentParser
import Foundation
import Speech

/// `noctule enroll`: recordings of a word in, the model of a keyword out.
struct EnrollCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enroll",
        abstract: "Make a keyword of a few recordings of it.",
        discussion: """
            Each FILE holds the word once, with a short pause before and after it, and anything \
            else no louder: three recordings of one person, or of eight people and more for \
            everybody. Each is checked; what is refused is told with the cure, and the keyword is \
            made of the others. `noctule analyze --detect wakeword --keyword NAME.json` listens \
            for it.

            With --record the word is said on a rig instead: each time it is checked at once, and asked \
            for again where the recording is of no use.

            Exit codes: 0 done, 2 wrong usage, 3 bad input: a recording that cannot be read or is \
            refused, one among several too, or a model that cannot be written. 130 interrupted.
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The model's file (default: NAME.json).", valueName: "NAME.json"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "Draw the recordings, what was learnt of each, and how alike they are.",
            valueName: "OUT.png"))
    var plot: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("The channel that is listened to, 1 to 64.", valueName: "N"))
    var channel = 1

    @Flag(help: "Record the word on --device or in --scene, beside the FILEs that are named")
    var record = false

    @OptionGroup
    var input: InputOptions

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Recordings to make, \(Self.counts.lowerBound) to \(Self.counts.upperBound) (default: 3)",
            valueName: "N"))
    var count: Int?

    @Option(
        help: ArgumentHelp(
            "Keep the recordings in DIR as NAME-1.wav and so on.", valueName: "DIR"))
    var keep: String?

    @Argument(help: ArgumentHelp("What events will call the keyword.", valueName: "NAME"))
    var name: String

    @Argument(
        help: ArgumentHelp("Recordings of the word; - is standard input.", valueName: "FILE"))
    var files: [String] = []

    /// How many recordings may be made.
    private static let counts = 1...Enrolment.greatestCount

    /// The most recordings that are compared with each other.
    private static let mostFiles = 100

    func validate() throws {
        guard (1...100).contains(name.count), !name.contains(where: \.isNewline) else {
            throw ValidationError("NAME takes 1 to 100 characters in one line.")
        }
        guard output != nil || !name.contains("/") else {
            throw ValidationError("A NAME with / in it needs --output.")
        }
        guard output != "-", output != "" else {
            throw ValidationError("--output takes the name of a file.")
        }
        guard plot.map({ $0.lowercased().hasSuffix(".png") }) ?? true else {
            throw ValidationError("--plot takes a name that ends in .png.")
        }
        try HearingConfiguration.channelNumbers.check(channel, "--channel")
        guard files.count <= Self.mostFiles else {
            throw ValidationError("FILE takes up to \(Self.mostFiles) recordings.")
        }
        guard record || !files.isEmpty else {
            throw ValidationError("Name a FILE with the word, or say it with --record.")
        }
        guard record == (input.input != nil) else {
            throw ValidationError(
                record
                    ? "Say what to record: --device or --scene."
                    : "--device and --scene go with --record.")
        }
        guard record || count == nil && keep == nil else {
            throw ValidationError("--count and --keep go with --record.")
        }
        guard count.map({ Self.counts.contains($0) }) ?? true else {
            throw ValidationError(
                "--count takes \(Self.counts.lowerBound) to \(Self.counts.upperBound).")
        }
        guard keep != "-", keep != "" else {
            throw ValidationError("--keep takes the name of a folder.")
        }
        guard files.filter({ $0 == "-" }).count <= 1 else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        let output = output ?? name + ".json"
        var outputs = [OutputCheck.Output(option: "--output", path: output)]
        if let plot { outputs.append(.init(option: "--plot", path: plot)) }
        try OutputCheck.check(
            inputs: files + [input.scene].compactMap { $0 }, outputs: outputs)
        let standardOutput = try LineWriter.standardOutput()
        var faults: [String] = []
        var recordings = files.compactMap { file -> WordRecording? in
            do {
                return try WordRecording(path: file, channel: channel - 1)
            } catch {
                faults.append("\(error)")
                return nil
            }
        }
        if record { recordings += try take() }
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted) }
        let report = try enrol(recordings)
        faults += report.faults
        try BadInput.catching {
            try report.write(to: output)
            if let plot { try EnrolmentPicture.render(report, to: plot) }
        }
        for line in report.lines { try standardOutput.write(line) }
        if report.enrolment.keyword != nil {
            try standardOutput.write(
                "\(output): \(name), of \(report.keptCount) of \(recordings.count) recordings")
        }
        try standardOutput.close()
        guard !faults.isEmpty || report.enrolment.keyword == nil else { return }
        if report.enrolment.keyword == nil {
            faults.append("no keyword was made: none of the recordings is of use")
        }
        throw CommandFailure(.badInput, faults)
    }

    /// Records the word on the rig, as often as it is wanted.
    private func take() throws -> [WordRecording] {
        let wanted = count ?? 3
        let folder = keep ?? "."
        return try BadInput.catching {
            guard let place = input.input else { throw CommandFailure(.usage) }
            if keep != nil { try WordTake.prepare(folder) }
            let recordings = try WordTake(
                name, on: place.open(hasClock: true), count: wanted, channel: channel - 1
            ).record(
                in: folder, isInterrupted: { Interruption.shared.isRequested },
                tell: { StandardError.write(prompt($0)) })
            if keep != nil { for recording in recordings { try recording.write() } }
            if recordings.count < wanted, !Interruption.shared.isRequested {
                StandardError.write(
                    "noctule: the word was said \(recordings.count) times of \(wanted)")
            }
            return recordings
        }
    }

    private func prompt(_ step: WordTake.Step) -> String {
        switch step {
        case .listening(let kept, let wanted):
            "say \"\(name)\", with a pause before and after it (\(kept + 1) of \(wanted))"
        case .kept(let line): "good: \(line)"
        case .refused(let problem): "once more: \(problem)"
        }
    }

    private func enrol(_ recordings: [WordRecording]) throws -> EnrolmentReport {
        let bar = ProgressBar(label: "enrolling", parts: 1)
        defer { bar.clear() }
        let report = try BadInput.catching {
            try EnrolmentReport(name, recordings: recordings) { bar.update(0, $0) }
        }
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted) }
        return report
    }
}
