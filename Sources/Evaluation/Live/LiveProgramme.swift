import App
import AudioCore
import AudioFile
import Foundation
import Mixing

/// What a live run plays: music in a loop from a file that is removed with the value, and somebody who
/// speaks now and then.
final class LiveProgramme {
    /// The programme.
    let programme: LiveMix.Programme

    private let path: String

    /// Seconds of the music until it begins anew.
    private static let musicSeconds = 30
    /// The music's level against its samples, which go 9 dB beyond full scale.
    private static let level: Float = 0.15
    /// The most times that somebody speaks.
    private static let mostSpeeches = 30

    /// Composes the music.
    ///
    /// - Parameters:
    ///   - talk: what is said.
    ///   - duration: seconds over which it is said again and again.
    init(talk: String, duration: Double) throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("noctule-music-\(UUID().uuidString).wav").path
        guard let sound = LoudSound.all.first(where: { $0.name == "music" }) else {
            preconditionFailure("there is no sound called music")
        }
        let samples = try sound.samples(seconds: Self.musicSeconds)
        let file = try AudioFileWriter(
            path: path,
            format: AudioFormat(sampleRate: PlaybackStudy.sampleRate, channelCount: 1),
            encoding: .pcm24)
        var block = AudioBlock(channelCount: 1, capacity: samples.count)
        block.setFrameCount(samples.count)
        block.withMutableChannel(0) { span in
            for index in span.indices { span[index] = samples[index] * Self.level }
        }
        try file.write(block)
        try file.close()
        var programme = LiveMix.Programme()
        programme.items = [PlaybackItem(path: path, group: .music, isLooped: true)]
        let count = min(Self.mostSpeeches, max(1, Int(duration / 20)))
        for number in 0..<count {
            let start = duration * (Double(number) + 0.3) / Double(count)
            programme.items.append(
                PlaybackItem(path: talk, group: .speech, start: .seconds(start)))
        }
        self.programme = programme
    }

    deinit { unlink(path) }
}
