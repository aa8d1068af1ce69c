import AudioCore
import Simulation

extension Scene {
    /// Open air: loudspeaker, microphone and whatever lies on a line along x, without noise.
    static func openAir(
        duration: Double, people: [Person] = [], noiseDensity: Double = -.infinity,
        carriers: [Double] = [19_000], microphone: Position = [0.6, 2, 1]
    ) -> Scene {
        Scene(
            name: "open air", duration: duration,
            room: Room(size: [8, 4, 3], reflection: 0),
            loudspeaker: Loudspeaker(
                position: [0.5, 2, 1], carriers: carriers, fadeIn: 0),
            microphones: [Microphone(position: microphone, noiseDensity: noiseDensity)],
            people: people)
    }

    /// The whole recording of one channel.
    func rendered(
        blockSize: Int = 4_800, channel: Int = 0, playback: (any AudioSource)? = nil
    ) throws -> [Float] {
        var room = try SimulatedRoom(scene: self, playback: playback)
        var block = AudioBlock(channelCount: room.format.channelCount, capacity: blockSize)
        var samples: [Float] = []
        repeat {
            try room.read(into: &block)
            let count = block.frameCount
            block.withChannel(channel) { span in
                for index in 0..<count { samples.append(span[index]) }
            }
        } while block.frameCount > 0
        return samples
    }
}
