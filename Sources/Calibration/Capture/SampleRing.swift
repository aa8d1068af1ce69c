import AudioCore

/// The newest frames of every channel of a stream, found again by their place in the stream.
struct SampleRing {
    /// Frames kept of each channel.
    let capacity: Int
    /// Channels.
    let channelCount: Int
    /// The frame after the newest.
    private(set) var end = 0

    private var samples: [Float]

    init(channelCount: Int, capacity: Int) {
        self.capacity = capacity
        self.channelCount = channelCount
        samples = Array(repeating: 0, count: channelCount * capacity)
    }

    /// Appends frames of a block from `offset` on.
    mutating func append(_ block: borrowing AudioBlock, from offset: Int, count: Int) {
        for channel in 0..<channelCount {
            block.withChannel(channel) { span in
                var place = channel * capacity + end % capacity
                let wrap = (channel + 1) * capacity
                for index in offset..<offset + count {
                    samples[place] = span[index]
                    place += 1
                    if place == wrap { place -= capacity }
                }
            }
        }
        end += count
    }

    /// Copies frames of a channel; those not kept, and those before the start and after the end, are 0.
    func copy(_ channel: Int, from start: Int, into target: inout MutableSpan<Float>) {
        for index in 0..<target.count {
            let frame = start + index
            let isKept = frame >= max(0, end - capacity) && frame < end
            target[index] = isKept ? samples[channel * capacity + frame % capacity] : 0
        }
    }

    /// Frames of a channel as an array; allocates.
    func frames(_ channel: Int, from start: Int, count: Int) -> [Float] {
        var result = [Float](repeating: 0, count: count)
        result.withUnsafeMutableBufferPointer { buffer in
            var span = buffer.mutableSpan
            copy(channel, from: start, into: &span)
        }
        return result
    }
}
