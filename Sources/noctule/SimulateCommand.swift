import App
import ArgumentParser
import AudioCore
import AudioFile
import Foundation
import Simulation

/// `noctule simulate`: a scene in, what its microphones hear and the truth out.
struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Render what the microphones of a virtual room hear.",
        discussion: """
            The scene says who moves where, what plays and how noisy it is. The same scene gives \
            the same recording, bit for bit.
            """)

    @Argument(help: ArgumentHelp("The scene; - is standard input.", valueName: "SCENE.yaml"))
    var scene: String

    @Option(
        help: ArgumentHelp(
            "What the loudspeaker plays, one channel; default: the scene's programme and probe.",
            valueName: "P.wav"))
    var playback: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("The recording: .wav, .flac or .aiff.", valueName: "CAP.wav"))
    var output: String

    @Option(
        help: ArgumentHelp(
            "What really happened, as events; for compare.", valueName: "TRUTH.jsonl"))
    var truth: String?

    @Option(
        help: ArgumentHelp(
            "What the loudspeaker was given to play, one channel.", valueName: "REF.wav"))
    var reference: String?

    @Flag(help: "Add what was played as the recording's last channel, as some sound cards do.")
    var loopback = false

    @Option(help: "How samples are stored; float32 needs .wav or .aiff.")
    var encoding = AudioFileEncoding.pcm24

    func validate() throws {
        guard scene != "-" || playback != "-" else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
        guard output != "-", output != "" else {
            throw ValidationError("--output takes the name of a file; a recording needs one.")
        }
        for (option, path) in [("--truth", truth), ("--reference", reference)] {
            guard path != "-", path != "" else {
                throw ValidationError("\(option) takes the name of a file.")
            }
        }
        guard playback != "-" || reference == nil else {
            throw ValidationError("--reference needs a --playback that can be read twice, not -.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        let outputs = [("--output", output), ("--truth", truth), ("--reference", reference)]
            .compactMap { option, path in
                path.map { OutputCheck.Output(option: option, path: $0) }
            }
        try OutputCheck.check(
            inputs: [scene] + [playback].compactMap { $0 }, outputs: outputs)
        try BadInput.catching { try simulate() }
    }

    private func simulate() throws {
        var scene = try SceneFile.load(path: scene)
        if loopback { scene.recorder.hasLoopback = true }
        let bar = ProgressBar(label: "rendering", parts: 1)
        defer { bar.clear() }
        try SimulatedRecording(scene: scene, playback: playback).write(
            to: output, encoding: encoding, truth: truth, reference: reference,
            isInterrupted: { Interruption.shared.isRequested },
            progress: { bar.update(0, $0) })
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted) }
    }
}
