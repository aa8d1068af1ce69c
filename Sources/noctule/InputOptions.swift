import ALSADevice
import App
import ArgumentParser
import Simulation

/// What is listened to: the options that live commands share.
struct InputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Listen on a sound card, by its stable name: hw:CARD=NAME.", valueName: "PCM"))
    var device: String?

    @Option(
        help: ArgumentHelp(
            "Play on another card than the one that listens.", valueName: "PCM"))
    var playbackDevice: String?

    @Option(help: ArgumentHelp("Listen in a simulated room.", valueName: "SCENE.yaml"))
    var scene: String?

    func validate() throws {
        guard device == nil || scene == nil else {
            throw ValidationError("Listen on --device or in --scene, not both.")
        }
        guard playbackDevice == nil || device != nil else {
            throw ValidationError("--playback-device goes with --device.")
        }
    }

    /// What was named; nil for nothing.
    var input: RunConfiguration.Input? {
        device.map { .device($0, playback: playbackDevice) } ?? scene.map { .scene($0) }
    }
}

extension RunConfiguration.Input {
    /// The card or the room itself.
    ///
    /// - Parameter hasClock: whether a room goes by the clock.
    /// - Throws: `YAMLError` for a scene that cannot be read.
    func open(hasClock: Bool) throws -> any LiveInput {
        switch self {
        case .device(let capture, let playback):
            DeviceInput(DeviceName(capture), playback: playback.map { DeviceName($0) })
        case .scene(let path):
            SceneInput(try SceneFile.load(path: path), hasClock: hasClock)
        }
    }
}
