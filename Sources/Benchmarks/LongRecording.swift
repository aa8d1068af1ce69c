import AudioCore
import AudioFile
import Foundation
import Simulation

/// A long recording that is cheap to make: a few simulated seconds, again and again.
enum LongRecording {
    static let sampleRate = 48_000.0

    /// An empty room, one microphone, one carrier.
    static let bare = Scene(
        name: "long", duration: 1, sampleRate: sampleRate,
        loudspeaker: Loudspeaker(position: [0.4, 2, 1], fadeIn: 0),
        microphones: [Microphone(position: [0.4, 2.1, 1])])

    /// An empty room, four microphones, three carriers.
    ///
    /// - Parameter playing: whether there is loud music; what was played is then the last channel.
    static func rig(playing: Bool) -> Scene {
        var scene = Scene(
            name: "rig", duration: 10, sampleRate: sampleRate,
            loudspeaker: Loudspeaker(
                position: [0.4, 2, 1], carriers: [18_750, 19_875, 21_000], fadeIn: 0,
                distortion: Distortion(excursion: 1)),
            microphones: [[0.5, 2, 1], [0.4, 2.1, 1], [0.3, 2, 1], [0.4, 1.9, 1]].map {
                Microphone(position: $0)
            })
        if playing {
            scene.programme = [ProgrammeItem(.music(Music()), start: 0, level: 0)]
            scene.recorder.hasLoopback = true
        }
        return scene
    }

    /// Writes a recording.
    static func write(_ scene: Scene, to path: String, minutes: Int) throws {
        var room = try SimulatedRoom(scene: scene)
        var part = AudioBlock(channelCount: scene.channelCount, capacity: scene.frameCount)
        try room.read(into: &part)
        let writer = try AudioFileWriter(path: path, format: room.format, encoding: .pcm16)
        for index in 0..<minutes * 60 * Int(sampleRate) / scene.frameCount {
            part.startFrame = index * scene.frameCount
            try writer.write(part)
        }
        try writer.close()
    }

    /// Writes a recording again and again.
    static func write(recording path: String, to long: String, minutes: Int) throws {
        let source = try AudioFileSource(path: path)
        let frameCount = minutes * 60 * Int(source.format.sampleRate)
        let writer = try AudioFileWriter(path: long, format: source.format, encoding: .pcm16)
        var part = AudioBlock(
            channelCount: source.format.channelCount, capacity: min(frameCount, longest))
        try source.read(into: &part)
        precondition(part.frameCount > 0, "\(path) holds sound")
        for index in 0..<frameCount / part.frameCount {
            part.startFrame = index * part.frameCount
            try writer.write(part)
        }
        try writer.close()
    }

    /// Frames of a recording that are repeated at most.
    private static let longest = 60 * Int(sampleRate)
}
