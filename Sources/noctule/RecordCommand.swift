import App
import ArgumentParser
import Foundation

/// `noctule record`: a recording of a card, what is played meanwhile.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record a sound card, and play a file meanwhile.",
        discussion: """
            The card is opened at its own rate, or at that of what is played, and nothing is \
            converted. With --play, recording and playing start together: `noctule calibrate \
            --signal CAL.wav`, `noctule record REC.wav --play CAL.wav`, `noctule calibrate REC.wav`. \
            Frames that are lost are silence in the file, so that all others keep their place.
            """)

    @Argument(help: ArgumentHelp("The file: .wav, .flac or .aiff.", valueName: "OUT.wav"))
    var output: String

    @OptionGroup
    var input: InputOptions

    @Option(help: ArgumentHelp("What to play, up to ten minutes.", valueName: "P.wav"))
    var play: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Seconds to record (default: as long as --play and a second, else until ^C)",
            valueName: "S"))
    var duration: Double?

    func validate() throws {
        guard input.input != nil else {
            throw ValidationError("Say what to record: --device or --scene.")
        }
        guard output != "-", output != "" else {
            throw ValidationError("OUT.wav takes the name of a file.")
        }
        guard duration.map({ $0 > 0 && $0 <= 1e6 }) ?? true else {
            throw ValidationError("--duration takes more than 0 seconds.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        let standardOutput = try LineWriter.standardOutput()
        let outcome = try BadInput.catching {
            try OutputCheck.check(
                inputs: [play, input.scene].compactMap { $0 },
                outputs: [.init(option: "OUT.wav", path: output)])
            guard let place = input.input else { throw CommandFailure(.usage) }
            return try LiveTake(
                place.open(hasClock: true), playing: play.map { try ClipPlayer(path: $0) },
                duration: duration
            ).record(
                to: output, isInterrupted: { Interruption.shared.isRequested },
                progress: { _ in })
        }
        let lost = outcome.lostFrames > 0 ? ", \(outcome.lostFrames) of them lost" : ""
        try standardOutput.write("\(output): \(outcome.frameCount) frames\(lost)")
        try standardOutput.close()
        if let failure = outcome.failure { throw CommandFailure(.badInput, ["\(failure)"]) }
    }
}
