import AudioCore
import Simulation

/// A sound that keeps the limiter at work.
struct LoudSound: Sendable {
    let name: String
    private let make: @Sendable (Int) throws -> [Float]

    /// All sounds.
    static let all = [
        LoudSound(name: "noise in bursts", make: noise), LoudSound(name: "music", make: music),
        LoudSound(name: "bass and clicks", make: clicks),
    ]

    /// The samples at 48 kHz.
    func samples(seconds: Int) throws -> [Float] { try make(seconds) }

    private static let rate = Int(PlaybackStudy.sampleRate)

    /// White noise with peaks far beyond full scale, on for 0.3 s and off for 0.1.
    @Sendable private static func noise(seconds: Int) -> [Float] {
        var random = Xoshiro256(seed: 1)
        return (0..<seconds * rate).map { frame in
            let value = Float.random(in: -2...2, using: &random)
            return frame % (2 * rate / 5) < 3 * rate / 10 ? value : 0
        }
    }

    /// A simulated band, 9 dB beyond full scale.
    @Sendable private static func music(seconds: Int) throws -> [Float] {
        var scene = Scene(
            name: "music", duration: Double(seconds), sampleRate: PlaybackStudy.sampleRate,
            loudspeaker: Loudspeaker(position: [0.4, 2, 1]),
            microphones: [Microphone(position: [0.4, 2.1, 1])])
        scene.programme = [ProgrammeItem(.music(Music(treble: 6)), level: 0)]
        var feed = try LoudspeakerFeed(scene: scene)
        var block = AudioBlock(channelCount: 1, capacity: 4_096)
        var samples: [Float] = []
        while samples.count < seconds * rate {
            try feed.read(into: &block)
            guard block.frameCount > 0 else { break }
            block.withChannel(0) { span in
                for index in 0..<span.count { samples.append(2.8 * span[index]) }
            }
        }
        return samples
    }

    /// A full-scale bass with clicks of twice full scale on it.
    @Sendable private static func clicks(seconds: Int) -> [Float] {
        zip(Tones.sum([50], amplitude: 1.3, count: seconds * rate), 0...).map { sample, frame in
            sample + (frame % 7_919 < 2 ? 2 : 0)
        }
    }
}
