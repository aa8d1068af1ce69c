import AudioCore
import AudioFile
import Glibc

/// All that a source gives: its frames, and the fault at their end.
struct Recording {
    /// The samples of each channel.
    var channels: [[Float]]
    /// The fault that ended it, if one did.
    var failure: AudioFileError?

    var frameCount: Int { channels[0].count }

    /// Reads a source to its end in blocks of a size.
    init(_ source: AudioFileSource, blockSize: Int = 480) {
        channels = Array(repeating: [], count: source.format.channelCount)
        var block = AudioBlock(
            channelCount: source.format.channelCount, capacity: blockSize)
        do throws(AudioFileError) {
            while true {
                try source.read(into: &block)
                if block.frameCount == 0 { break }
                precondition(block.startFrame == frameCount, "blocks follow on each other")
                for channel in channels.indices {
                    block.withChannel(channel) { samples in
                        for index in samples.indices { channels[channel].append(samples[index]) }
                    }
                }
            }
        } catch {
            failure = error
        }
    }

    /// Writes planar samples to a file.
    static func write(
        _ channels: [[Float]], to path: String, encoding: AudioFileEncoding,
        sampleRate: Double = 48000, blockSize: Int = 1000
    ) throws(AudioFileError) {
        let writer = try AudioFileWriter(
            path: path,
            format: AudioFormat(sampleRate: sampleRate, channelCount: channels.count),
            encoding: encoding)
        try append(channels, to: writer, blockSize: blockSize)
        try writer.close()
    }

    /// Appends planar samples to a writer.
    static func append(
        _ channels: [[Float]], to writer: AudioFileWriter, blockSize: Int = 1000
    ) throws(AudioFileError) {
        var block = AudioBlock(channelCount: channels.count, capacity: blockSize)
        var start = 0
        while start < channels[0].count {
            let count = min(blockSize, channels[0].count - start)
            block.startFrame = start
            block.setFrameCount(count)
            for channel in channels.indices {
                block.withMutableChannel(channel) { samples in
                    for index in 0..<count { samples[index] = channels[channel][start + index] }
                }
            }
            try writer.write(block)
            start += count
        }
    }

    /// Multiples of 2^(1−bits) all over −1..<1, the extremes and zero among them.
    static func grid(bitCount: Int, count: Int, seed: UInt64 = 1) -> [Float] {
        var state = seed
        let scale = scalbn(Float(1), 1 - bitCount)
        let extremes: [Float] = [0, -1.0, 1 - scale, scale, -scale, 0.5, -0.5]
        return (0..<count).map { index in
            if index < extremes.count { return extremes[index] }
            // Knuth's MMIX generator; its high bits
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Float(Int64(bitPattern: state) >> (64 - bitCount)) * scale
        }
    }
}
