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

    @Argument(help: ArgumentHelp("The scene.", valueName: "SCENE.yaml"))
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

    func run() throws {
        Interruption.shared.install()
        try BadInput.catching { try simulate() }
    }

    private func simulate() throws {
        let scene = try SceneFile.load(path: scene)
        let playback = try playback.map { try AudioFileSource(path: $0) }
        let bar = ProgressBar(label: "rendering", parts: 1)
        defer { bar.clear() }
        try SimulatedRecording(scene: scene, playback: playback).write(
            to: output, encoding: encoding, truth: truth,
            isInterrupted: { Interruption.shared.isRequested },
            progress: { bar.update(0, $0) })
        if Interruption.shared.isRequested { throw CommandFailure(.interrupted) }
    }
}
