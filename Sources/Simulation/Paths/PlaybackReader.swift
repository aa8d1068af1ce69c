import AudioCore

/// Hands out a mono source's samples a run at a time.
final class PlaybackReader {
    /// The most samples of a run.
    static let capacity = 1024

    private var source: any AudioSource
    private var block = AudioBlock(channelCount: 1, capacity: capacity)

    init(_ source: any AudioSource) {
        self.source = source
    }

    /// Reads what the source gives next to the front of an array.
    ///
    /// - Parameter run: of `capacity` samples.
    /// - Returns: how many came; 0 is the source's end.
    /// - Throws: what the source throws; the next call asks it again.
    func read(into run: inout [Float]) throws -> Int {
        precondition(run.count >= Self.capacity, "a run that is too short")
        // A source that fails leaves the block as it was, or empty: neither is heard again.
        block.setFrameCount(0)
        try source.read(into: &block)
        block.withChannel(0) { samples in
            run.withUnsafeMutableBufferPointer { run in
                for index in samples.indices { run[index] = samples[index] }
            }
        }
        return block.frameCount
    }
}
