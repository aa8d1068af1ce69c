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
            "What the loudspeaker plays, one channel; default: the scene's own probe.",
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

    @Option(help: "How samples are stored; float32 needs .wav or .aiff.")
    var encoding = AudioFileEncoding.pcm24

    func validate() throws {
        guard scene != "-" || playback != "-" else {
            throw ValidationError("Standard input (-) can be read only once.")
        }
        guard output != "-", output != "" else {
            throw ValidationError("--output takes the name of a file; a recording needs one.")
        }
        guard truth != "-", truth != "" else {
            throw ValidationError("--truth takes the name of a file.")
        }
    }

    func run() throws {
        Interruption.shared.install()
        let outputs = [("--output", output), ("--truth", truth)].compactMap { option, path in
            path.map { OutputCheck.Output(option: option, path: $0) }
        }
        try OutputCheck.check(
            inputs: [scene] + [playback].compactMap { $0 }, outputs: outputs)
        try BadInput.catching { try simulate() }
    }

    private func simulate() throws {
        let scene = try SceneFile.load(path: scene)
        let bar = ProgressBar(label: "rendering", parts: 1)
        defer { bar.clear() }
        try SimulatedRecording(scene: scene, playback: playback).write(
            to: output, encoding: encoding, truth: truth,
            isInterrupted: { Interruption.shared.isRequested },
            progress: { bar.update(0, $0) })
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted) }
    }
}
