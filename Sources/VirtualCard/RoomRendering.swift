internal import AudioCore
internal import CVirtualCard
internal import Simulation

/// The room's loop: what was played becomes what is heard, until the flag is raised.
struct RoomRendering: @unchecked Sendable {
    var room: SimulatedRoom
    /// What is played once the scene is over.
    var played: PlayedSource
    let card: VirtualCard
    let stop: StopFlag

    /// Frames that are rendered at a time: what a card is waited for at most.
    private static let blockFrames = 32

    func run() throws {
        var room = room
        var block = AudioBlock(
            channelCount: room.format.channelCount, capacity: Self.blockFrames)
        var samples = [Float](repeating: 0, count: block.channelCount * block.capacity)
        while !stop.isRaised {
            try room.read(into: &block)
            guard block.frameCount > 0 else { break }
            for channel in 0..<block.channelCount {
                block.withChannel(channel) { heard in
                    for index in heard.indices {
                        samples[channel * block.capacity + index] = heard[index]
                    }
                }
            }
            try hear(samples, channels: block.channelCount, count: block.frameCount)
        }
        try beSilent()
    }

    /// After the scene, one frame of silence for each that is played.
    private func beSilent() throws {
        var played = played
        var block = AudioBlock(channelCount: 1, capacity: Self.blockFrames)
        let silence = [Float](repeating: 0, count: Self.blockFrames)
        while !stop.isRaised {
            try played.read(into: &block)
            try hear(silence, channels: 1, count: block.frameCount)
        }
    }

    private func hear(_ samples: [Float], channels: Int, count: Int) throws {
        let result = virtual_card_hear(
            card.card, samples, Int64(samples.count / channels), UInt32(channels), Int64(count))
        guard result == 0 else {
            throw VirtualCardError(
                path: card.path, result: Int(result), cure: "take at most 8 microphones")
        }
    }
}
