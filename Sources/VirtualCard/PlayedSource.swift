internal import AudioCore
internal import CVirtualCard
internal import Synchronization

/// What a card's loudspeaker plays, from a frame on; waits for it.
struct PlayedSource: AudioSource {
    let format: AudioFormat

    private let card: VirtualCard
    private let stop: StopFlag
    private let start: Int64
    private var next: Int64

    /// How long to wait before the flag is looked at, in milliseconds.
    private static let patience: Int32 = 20

    init(_ card: VirtualCard, from start: Int64, sampleRate: Double, stop: StopFlag) {
        self.card = card
        self.stop = stop
        self.start = start
        next = start
        format = AudioFormat(sampleRate: sampleRate, channelCount: 1)
    }

    /// Gives what has been played since; zero frames once the flag is raised.
    mutating func read(into block: inout AudioBlock) throws {
        block.startFrame = Int(next - start)
        let capacity = block.capacity
        var count: Int64 = 0
        while count == 0, !stop.isRaised {
            count = block.withMutableChannel(0) { samples in
                samples.withUnsafeMutableBufferPointer { buffer in
                    virtual_card_take(
                        card.card, next, buffer.baseAddress, Int64(capacity), Self.patience)
                }
            }
        }
        guard count >= 0 else {
            throw VirtualCardError(
                path: card.path, problem: "the room came too late for what was played",
                cure: "take a simpler scene, or lockstep")
        }
        block.setFrameCount(Int(count))
        next += count
    }
}
