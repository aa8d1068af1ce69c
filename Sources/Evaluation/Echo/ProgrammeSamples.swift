import AudioCore
import DSP
import Simulation
import Speech

/// What a simulated loudspeaker plays, at the 16 kHz of hearing.
enum ProgrammeSamples {
    /// Hz at which programmes are made.
    private static let rate = 48_000.0

    /// A sound from its seed.
    static func make(
        _ sound: ProgrammeItem.Sound, seed: UInt64, seconds: Double
    ) throws -> [Float] {
        var scene = Scene(
            name: "programme", seed: seed, duration: seconds, sampleRate: rate,
            loudspeaker: Loudspeaker(position: [0.4, 2, 1], carriers: []),
            microphones: [Microphone(position: [0.4, 2.1, 1])])
        scene.programme = [ProgrammeItem(sound, level: -6)]
        var feed = try LoudspeakerFeed(scene: scene)
        var resampler = RationalResampler.toSpeechRate(from: rate)
        var block = AudioBlock(channelCount: 1, capacity: 4_096)
        var room = [Float](repeating: 0, count: resampler.outputCapacity(for: 4_096))
        var samples: [Float] = []
        try feed.read(into: &block)
        while block.frameCount > 0 {
            let count = block.withChannel(0) { resampler.process($0, into: &room) }
            samples += room.prefix(count)
            try feed.read(into: &block)
        }
        return samples
    }
}
