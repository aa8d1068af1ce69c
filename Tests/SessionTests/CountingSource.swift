import AudioCore

/// A source whose frame f of channel c is f + c / 4, in reads of any size; it may fail.
struct CountingSource: AudioSource {
    struct Failure: Error, Equatable {}

    var format = AudioFormat(sampleRate: 48_000, channelCount: 2)
    /// Frames before the end or the failure.
    var total: Int
    /// The most frames of a read.
    var readSize = Int.max
    /// Whether reading on after `total` frames is an error.
    var fails = false
    private var position = 0

    init(total: Int, readSize: Int = .max, fails: Bool = false) {
        self.total = total
        self.readSize = readSize
        self.fails = fails
    }

    mutating func read(into block: inout AudioBlock) throws {
        let count = min(block.capacity, readSize, total - position)
        if count == 0 && fails { throw Failure() }
        block.startFrame = position
        for channel in 0..<format.channelCount {
            block.withMutableChannel(channel) { samples in
                for frame in 0..<count {
                    samples[frame] = Self.value(position + frame, channel)
                }
            }
        }
        block.setFrameCount(count)
        position += count
    }

    static func value(_ frame: Int, _ channel: Int) -> Float {
        Float(frame) + Float(channel) / 4
    }
}
