import AudioCore

/// Hands out a mono source's samples one by one; silence after its end.
final class PlaybackReader {
    private var source: any AudioSource
    private var block = AudioBlock(channelCount: 1, capacity: 1024)
    private var position = 0
    private var ended = false

    init(_ source: any AudioSource) {
        self.source = source
    }

    func next() throws -> Float {
        if position == block.frameCount && !ended {
            // A source that fails leaves the block as it was, or empty: neither is heard again.
            position = 0
            block.setFrameCount(0)
            try source.read(into: &block)
            ended = block.frameCount == 0
        }
        guard !ended else { return 0 }
        let index = position
        position += 1
        return block.withChannel(0) { $0[index] }
    }
}
