import App
import ArgumentParser
import AudioCore
import AudioFile
import Foundation
import Presence

/// `noctule probe`: writes the tones that a loudspeaker plays so that motion can be felt.
struct ProbeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: "Write the inaudible tones that a loudspeaker plays while somebody records.",
        discussion: """
            Play the file with `aplay -D hw:CARD OUT.wav` while `arecord -D hw:CARD` records, then \
            give the recording to `noctule analyze`. `plughw` may convert the rate and fold the \
            tones into what people hear. Tones are moved to the nearest bin; what was written is \
            told on standard output.
            """)

    @Argument(help: ArgumentHelp("The file: .wav, .flac or .aiff.", valueName: "OUT.wav"))
    var output: String

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "How long it plays, 0.2 to 86400, both fades included.", valueName: "S"))
    var duration = 60.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            Frames per second: 44100, 48000, 88200, 96000, 176400 or 192000 (default: the \
            calibration's, else 48000)
            """,
            valueName: "HZ"))
    var rate: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            Up to 8 tones from 17250 Hz up, 400 Hz apart (default: the calibration's, else \
            18750,19875,21000)
            """,
            valueName: "HZ,…"),
        transform: ProbeArgument.init(argument:))
    var carriers: ProbeArgument?

    @Flag(
        help: ArgumentHelp(
            """
            Add a range burst as loud as a tone, which tells how far away a mover is; \
            the tones are then 19125,20062.5,21000 unless given otherwise.
            """))
    var burst = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "Level of each tone in dBFS, -60 to 0 (default: the calibration's, else -20)",
            valueName: "DBFS"))
    var level: Double?

    @Option(
        help: ArgumentHelp(
            "What `noctule calibrate --output` wrote: its rate, carriers and level.",
            valueName: "FILE.yaml"))
    var calibration: String?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("Channels, all alike, 1 to 64.", valueName: "N")
    )
    var channels = 1

    @Option(help: "How samples are stored; float32 needs .wav or .aiff.")
    var encoding = AudioFileEncoding.pcm16

    func validate() throws {
        guard output != "-", output != "" else {
            throw ValidationError("OUT.wav takes the name of a file.")
        }
        guard (2 * ProbeSignal.fadeDuration...86_400).contains(duration) else {
            throw ValidationError("--duration takes 0.2 to 86400 seconds.")
        }
        guard rate.map(ProbeFile.sampleRates.contains) ?? true else {
            throw ValidationError(
                "--rate takes 44100, 48000, 88200, 96000, 176400 or 192000 Hz.")
        }
        guard level.map((-60...0).contains) ?? true else {
            throw ValidationError("--level takes -60 to 0 dBFS.")
        }
        guard (1...64).contains(channels) else {
            throw ValidationError("--channels takes 1 to 64.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        let probe = try BadInput.catching {
            try OutputCheck.check(
                inputs: [calibration].compactMap { $0 },
                outputs: [.init(option: "OUT.wav", path: output)])
            return try file(calibration.map { try CalibrationFile(path: $0) })
        }
        let standardOutput = try LineWriter.standardOutput()
        let bar = ProgressBar(label: "rendering", parts: 1)
        try BadInput.catching {
            defer { bar.clear() }
            try probe.write(
                to: output, encoding: encoding,
                isInterrupted: { Interruption.shared.isRequested },
                progress: { bar.update(0, $0) })
        }
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted) }
        try standardOutput.write("\(output): \(probe.summary(encoding))")
        try standardOutput.close()
    }

    /// Composes the probe; tones that do not suit are a wrong command line.
    private func file(_ calibration: CalibrationFile?) throws -> ProbeFile {
        let sampleRate = rate ?? calibration?.sampleRate ?? 48_000
        let level = level.map { Decibels($0) } ?? calibration?.level ?? Decibels(-20)
        let tones: [Double]
        switch carriers?.probe {
        case .frequencies(let frequencies): tones = frequencies
        case .auto, nil:
            let usual =
                burst ? RangeBurst.defaultFrequencies : ProbeSlots.defaultFrequencies
            tones = calibration?.carriers ?? usual
        }
        do {
            return try ProbeFile(
                tones: tones, hasBurst: burst, level: level, duration: duration,
                format: AudioFormat(sampleRate: sampleRate, channelCount: channels))
        } catch {
            throw CommandFailure(.usage, ["\(error)"])
        }
    }
}
