import AudioCore
import AudioFile
import Foundation
import Simulation

/// Recordings that several tests share, each rendered once, as the bytes of a WAV file.
enum Recordings {
    /// 4 s, a mover that comes nearer at 0.9 m/s from 1.5 s to 3 s; 77.5 dB·Hz at 19 kHz.
    static let mover = rendered(.rig(duration: 4, people: [.mover]))
    /// 3 s, the mover is still there at the end.
    static let unfinished = rendered(.rig(duration: 3, people: [.mover]))
    /// 2 s, nobody is there.
    static let empty = rendered(.rig(duration: 2))
    /// 2 s, noise alone.
    static let withoutCarrier = rendered(.rig(duration: 2, carriers: []))
    /// 4 s, the mover and three carriers.
    static let threeCarriers = rendered(
        .rig(duration: 4, carriers: [18_750, 19_875, 21_000], people: [.mover]))
    /// 3 s, nobody, and a foreign tone at 17.7 kHz that is louder than the carrier at 19 kHz.
    static let foreignTone = rendered(
        .rig(
            duration: 3,
            nuisances: [.tone(InterferingTone(frequency: 17_700, levelSPL: 75))]))

    /// The mover, and over him the first word of `talker.flac`, which begins at 1.5 s.
    static let talkerAndMover: Result<Data, any Error> = Result {
        let folder = try Folder()
        try folder.write(mover.get(), as: "mover.wav")
        let moving = try samples(folder.file("mover.wav"))
        let talking = try samples(HearingTests.talker)
        var data = WaveFile().header(frameCount: moving.count)
        for frame in moving.indices {
            let sum = moving[frame] + threefold(talking, at: frame)
            withUnsafeBytes(of: sum.bitPattern.littleEndian) { data.append(contentsOf: $0) }
        }
        return data
    }

    /// The samples of a mono recording.
    private static func samples(_ path: String) throws -> [Float] {
        var source: any AudioSource = try AudioFileSource(path: path)
        var block = AudioBlock(channelCount: 1, capacity: 4096)
        var samples: [Float] = []
        try source.read(into: &block)
        while block.frameCount > 0 {
            block.withChannel(0) { channel in
                for index in 0..<channel.count { samples.append(channel[index]) }
            }
            try source.read(into: &block)
        }
        return samples
    }

    /// A sample at three times the rate: a sinc of 32 samples under a Hann window.
    private static func threefold(_ samples: [Float], at frame: Int) -> Float {
        let place = Double(frame) / 3
        let first = Int(place.rounded(.down)) - 15
        var sum = 0.0
        for index in max(0, first)..<min(samples.count, first + 32) {
            let distance = Double(index) - place
            let sinc = distance == 0 ? 1 : sin(.pi * distance) / (.pi * distance)
            sum += Double(samples[index]) * sinc * (0.5 + 0.5 * cos(.pi * distance / 17))
        }
        return Float(sum)
    }

    /// A scene as the bytes of a WAV file.
    static func rendered(
        _ scene: Scene, encoding: AudioFileEncoding = .pcm24
    ) -> Result<Data, any Error> {
        Result {
            let folder = try Folder()
            let room = try SimulatedRoom(scene: scene)
            try write(room, to: folder.file("recording.wav"), encoding: encoding)
            return try folder.data("recording.wav")
        }
    }

    /// Writes a source to a file, to its end.
    static func write(
        _ source: some AudioSource, to path: String, encoding: AudioFileEncoding
    ) throws {
        var source = source
        let writer = try AudioFileWriter(path: path, format: source.format, encoding: encoding)
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: 4096)
        try source.read(into: &block)
        while block.frameCount > 0 {
            try writer.write(block)
            try source.read(into: &block)
        }
        try writer.close()
    }
}
