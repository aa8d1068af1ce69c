import App
import ArgumentParser
import AudioCore
import AudioFile
import Events
import Mixing

/// `noctule mix`: music, speech, alerts and the probe as one file, as a rig would play them.
struct MixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mix",
        abstract: "Mix music, speech, alerts and the probe into a file, as a rig plays them.",
        discussion: """
            A file plays at F@SECONDS, or directly after the one before in its group. Everything but \
            the probe stays below its band and, with the probe, below -1 dBTP. What plays when is told \
            as events on standard output. What cannot be read is told and left out; the rest plays, \
            and the exit code is 3.
            """)

    @OptionGroup
    var programme: ProgrammeOptions

    @Flag(help: "Play the probe on top.")
    var probe = false

    @OptionGroup(title: "Probe")
    var tones: ProbeTones

    @Flag(help: "Turn music down while speech plays.")
    var duck = false

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("How long it plays, 0.2 to 86400.", valueName: "S"))
    var duration: Double

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            """
            Frames per second: 44100, 48000, 88200, 96000, 176400 or 192000 (default: the \
            calibration's, else 48000)
            """,
            valueName: "HZ"))
    var rate: Double?

    @Option(parsing: .unconditional, help: ArgumentHelp("Channels, 1 to 8.", valueName: "N"))
    var channels = 2

    @Option(help: "How samples are stored; integers are dithered; float32 needs .wav or .aiff.")
    var encoding = AudioFileEncoding.pcm24

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The file: .wav, .flac or .aiff.", valueName: "PLAY.wav"))
    var output: String

    @Option(
        help: ArgumentHelp("Draw the spectrum, the probe's purity and levels.", valueName: "P.png"))
    var plot: String?

    func validate() throws {
        guard output != "-", output != "" else {
            throw ValidationError("--output takes the name of a file.")
        }
        guard plot != "-", plot != "" else {
            throw ValidationError("--plot takes the name of a file.")
        }
        guard (0.2...86_400).contains(duration) else {
            throw ValidationError("--duration takes 0.2 to 86400 seconds.")
        }
        guard (1...8).contains(channels) else {
            throw ValidationError("--channels takes 1 to 8.")
        }
        try ProbeTones.check(rate: rate)
        let namesTones =
            tones.carriers != nil || tones.burst || tones.level != nil || tones.calibration != nil
        guard probe || !namesTones else {
            throw ValidationError("--carriers, --burst, --level and --calibration need --probe.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        let items = programme.items
        let outputs = [("--output", output), ("--plot", plot)].compactMap { option, path in
            path.map { OutputCheck.Output(option: option, path: $0) }
        }
        try OutputCheck.check(
            inputs: items.map(\.path) + [tones.calibration].compactMap { $0 }, outputs: outputs)
        let calibration = try BadInput.catching { try tones.readCalibration() }
        let format = AudioFormat(
            sampleRate: rate ?? calibration?.sampleRate ?? 48_000, channelCount: channels)
        var mix = MixRecording(
            items: items, probe: try mixProbe(calibration, sampleRate: format.sampleRate),
            duration: duration, format: format, encoding: encoding)
        mix.ducks = duck
        mix.volume = Decibels(programme.volume ?? 0)
        let standardOutput = try LineWriter.standardOutput()
        let recorder = plot.map { _ in
            MixRecorder(format: format, duration: duration, encoding: encoding)
        }
        var events: [Event] = []
        let bar = ProgressBar(label: "mixing", parts: 1)
        let problems = try BadInput.catching {
            defer { bar.clear() }
            return try mix.write(
                to: output, recorder: recorder,
                tell: { event in
                    bar.clear()
                    events.append(event)
                    try standardOutput.write(EventCoding.line(event))
                },
                isInterrupted: { Interruption.shared.isRequested },
                progress: { bar.update(0, $0) })
        }
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted, problems) }
        try standardOutput.close()
        if let recorder, let plot {
            try BadInput.catching {
                try MixPicture.render(
                    recorder, probe: mix.probe, events: events, duration: duration, name: output,
                    to: plot)
            }
        }
        guard problems.isEmpty else { throw CommandFailure(.badInput, problems) }
    }

    /// Composes the probe; tones that do not suit are a wrong command line.
    private func mixProbe(
        _ calibration: CalibrationFile?, sampleRate: Double
    ) throws -> MixProbe? {
        guard probe else { return nil }
        do {
            return try MixProbe(
                tones: tones.frequencies(calibration), hasBurst: tones.burst,
                level: tones.level(calibration), sampleRate: sampleRate)
        } catch {
            throw CommandFailure(.usage, ["\(error)"])
        }
    }
}
