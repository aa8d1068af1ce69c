import App
import ArgumentParser
import AudioFile
import Calibration
import Foundation

/// `noctule calibrate`: finds out what a rig's loudspeaker and microphones do with ultrasound.
struct CalibrateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calibrate",
        abstract: "Find a rig's best carriers and level, and what is wrong with it.",
        discussion: """
            First write the sound with --signal, play it (`aplay -D hw:CARD CAL.wav`) and record it \
            meanwhile (`arecord -D hw:CARD`, a second before to a second after); nobody should \
            move. It starts and ends with a chirp that is heard, the rest is not. Then give the \
            recording.

            Exit codes: 0 the rig serves, 2 wrong usage, 3 bad input: a file that cannot be read or \
            written, or a rig that is refused because no slot reaches 60 dB·Hz. 130 interrupted.
            """)

    @Option(
        help: ArgumentHelp("Write the sound to be played, and nothing else.", valueName: "CAL.wav"))
    var signal: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "With --signal: frames per second, 44100, 48000, 88200, 96000, 176400 or 192000.",
            valueName: "HZ"))
    var rate = 48_000.0

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("With --signal: channels, all alike, 1 to 64.", valueName: "N"))
    var channels = 1

    @Option(help: "With --signal: how samples are stored; float32 needs .wav or .aiff.")
    var encoding = AudioFileEncoding.pcm16

    @Flag(help: "Write reports as JSON, one object a line.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Draw response, noise and density of every microphone, of one recording.",
            valueName: "OUT.png"))
    var plot: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "Write carriers, level and clock offset for `noctule probe --calibration`, of one "
                + "recording.",
            valueName: "FILE.yaml"))
    var output: String?

    @Argument(
        help: ArgumentHelp(
            "Recordings of the sound; - is standard input.", valueName: "RECORDING"))
    var recordings: [String] = []

    func validate() throws {
        guard (signal != nil) != !recordings.isEmpty else {
            throw ValidationError("Give either --signal CAL.wav or recordings of it.")
        }
        guard ProbeFile.sampleRates.contains(rate) else {
            throw ValidationError(
                "--rate takes 44100, 48000, 88200, 96000, 176400 or 192000 Hz.")
        }
        guard (1...64).contains(channels) else {
            throw ValidationError("--channels takes 1 to 64.")
        }
        guard signal != "-", signal != "" else {
            throw ValidationError("--signal takes the name of a file.")
        }
        guard signal == nil || (!json && plot == nil && output == nil) else {
            throw ValidationError("--json, --plot and --output go with recordings.")
        }
        guard recordings.filter({ $0 == "-" }).count <= 1 else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
        guard recordings.count <= 1 || (plot == nil && output == nil) else {
            throw ValidationError("--plot and --output take one recording.")
        }
        guard plot.map({ $0.lowercased().hasSuffix(".png") }) ?? true else {
            throw ValidationError("--plot takes a name that ends in .png.")
        }
        guard output != "-", output != "" else {
            throw ValidationError("--output takes the name of a file.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        if let signal {
            try BadInput.catching { try write(signal) }
        } else {
            try analyze()
        }
    }

    private func write(_ path: String) throws {
        let bar = ProgressBar(label: "rendering", parts: 1)
        let sound = CalibrationSignal(sampleRate: rate, channelCount: channels)
        let standardOutput = try LineWriter.standardOutput()
        defer { bar.clear() }
        try sound.write(
            to: path, encoding: encoding, isInterrupted: { Interruption.shared.isRequested },
            progress: { bar.update(0, $0) })
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted) }
        bar.clear()
        try standardOutput.write(
            String(
                format: "%@: %.1f s at %.0f Hz: play it while you record", path, sound.duration,
                rate)
        )
        try standardOutput.close()
    }

    private func analyze() throws {
        let outputs = [("--plot", plot), ("--output", output)].compactMap { option, path in
            path.map { OutputCheck.Output(option: option, path: $0) }
        }
        try OutputCheck.check(inputs: recordings, outputs: outputs)
        let standardOutput = try LineWriter.standardOutput()
        let bar = ProgressBar(label: "listening", parts: recordings.count)
        var faults: [String] = []
        for (index, path) in recordings.enumerated() {
            do {
                guard let report = try report(on: path, bar, index) else {
                    throw CommandFailure(.interrupted, faults)
                }
                bar.clear()
                let table = CalibrationTable(report, name: path)
                try standardOutput.write(
                    json ? CalibrationJSON(report, name: path).line : table.text)
                if let plot {
                    try CalibrationPicture.render(report, name: path, to: plot)
                }
                if report.verdict == .unusable {
                    faults.append("\(table.verdict)\(reason(report))")
                } else if let output {
                    try CalibrationFile(report)?.write(to: output)
                }
            } catch let failure as CommandFailure {
                throw failure
            } catch {
                faults.append("\(error)")
            }
        }
        try standardOutput.close()
        if !faults.isEmpty { throw CommandFailure(.badInput, faults) }
    }

    private func reason(_ report: CalibrationReport) -> String {
        report.findings.first.map { ": \($0.explanation)" } ?? ""
    }

    private func report(
        on path: String, _ bar: ProgressBar, _ index: Int
    ) throws -> CalibrationReport? {
        let source = try AudioFileSource(path: path)
        let length = source.frameCount.map { Double(max($0, 1)) }
        return try CalibrationRecording.report(
            on: source, path: path, isInterrupted: { Interruption.shared.isRequested },
            progress: { frames in
                if let length { bar.update(index, Double(frames) / length) }
            })
    }
}
