import App
import ArgumentParser
import Foundation
import Simulation
import VirtualCard

/// Makes a virtual sound card and takes faults to inject from standard input, a line each; what
/// `tools/virtual-card` runs.
@main
struct CardHost: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tools/virtual-card",
        abstract: "Make a sound card that any ALSA program can open, and inject faults.",
        discussion: """
            Prints how programs find the card, then takes orders from standard input, a line \
            each, until its end:

            \(CardOrder.usage)
            """)

    @Argument(help: "The folder for the card; an absolute path.")
    var folder: String

    @Flag(help: "Let time pass only while a program waits for the card.")
    var lockstep = false

    @Option(parsing: .unconditional, help: "How much faster the card's clock runs, in ppm.")
    var skew = 0.0

    @Option(help: "Frames from playback to capture.")
    var delay = 0

    @Option(help: "A scene whose room is between playback and capture, in place of the delay.")
    var scene: String?

    @Flag(help: "Let time stand until one program plays and another records.")
    var waitForBoth = false

    func validate() throws {
        guard !lockstep || skew == 0 else {
            throw ValidationError("--lockstep has no clock to skew.")
        }
        guard scene == nil || delay == 0 else {
            throw ValidationError("--scene brings its own delay.")
        }
    }

    func run() throws {
        let scene = try scene.map { try SceneFile.load(path: $0) }
        var properties = VirtualCardConfiguration(
            pace: lockstep ? .lockstep : .clock(skewPPM: skew),
            way: scene == nil ? .wire(delayFrames: delay) : .room)
        properties.waitsForBoth = waitForBoth
        if let scene {
            properties.sampleRates = [Int(scene.sampleRate)]
            properties.captureChannels = scene.channelCount
        }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let card = try VirtualCard(path: folder + "/card", configuration: properties)
        defer { try? FileManager.default.removeItem(atPath: card.path) }
        let known = try ALSAConfiguration(path: folder + "/asound.conf")
        let room = try scene.map { try VirtualRoom($0, of: card) }
        let lines = "export ALSA_CONFIG_PATH=\(known.path)\n# the PCM is \(card.name)\n"
        FileHandle.standardOutput.write(Data(lines.utf8))
        while let line = readLine() {
            if let order = CardOrder(line) {
                card.perform(order)
            } else if !line.isEmpty {
                FileHandle.standardError.write(
                    Data("tools/virtual-card: no such order: \(line)\n".utf8))
            }
            if let problem = room?.problem { throw ValidationError(problem) }
        }
        room?.stop()
    }
}
