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

    @OptionGroup
    var tones: ProbeTones

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
        try ProbeTones.check(rate: rate)
        guard (1...64).contains(channels) else {
            throw ValidationError("--channels takes 1 to 64.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        let probe = try BadInput.catching {
            try OutputCheck.check(
                inputs: [tones.calibration].compactMap { $0 },
                outputs: [.init(option: "OUT.wav", path: output)])
            return try file(tones.readCalibration())
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
        do {
            return try ProbeFile(
                tones: tones.frequencies(calibration), hasBurst: tones.burst,
                level: tones.level(calibration), duration: duration,
                format: AudioFormat(sampleRate: sampleRate, channelCount: channels))
        } catch {
            throw CommandFailure(.usage, ["\(error)"])
        }
    }
}
