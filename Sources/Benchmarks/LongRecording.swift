import AudioCore
import AudioFile
import Foundation
import Simulation

/// A long recording of a carrier in noise, cheap to make.
enum LongRecording {
    static let sampleRate = 48_000.0

    /// Writes the recording: one second of a simulated empty room, again and again.
    static func write(to path: String, minutes: Int) throws {
        let scene = Scene(
            name: "long", duration: 1, sampleRate: sampleRate,
            loudspeaker: Loudspeaker(position: [0.4, 2, 1], fadeIn: 0),
            microphones: [Microphone(position: [0.4, 2.1, 1])])
        var room = try SimulatedRoom(scene: scene)
        var second = AudioBlock(channelCount: 1, capacity: Int(sampleRate))
        try room.read(into: &second)
        let writer = try AudioFileWriter(path: path, format: room.format, encoding: .pcm16)
        for index in 0..<minutes * 60 {
            second.startFrame = index * Int(sampleRate)
            try writer.write(second)
        }
        try writer.close()
    }
}
