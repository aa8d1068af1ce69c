import AudioCore

/// A stream rendered into memory and heard again and again; it may lose frames now and then.
///
/// Real-time safe.
final class LoopedRecording: AudioSource {
    let format: AudioFormat

    private var samples: [[Float]]
    private var frameCount: Int { samples[0].count }
    private let losesFrames: Bool
    private var frame = 0
    private var random: UInt64 = 1

    /// Renders the stream to its end.
    ///
    /// - Parameter losesFrames: whether once in a few seconds up to a second is lost.
    init(_ source: any AudioSource, losesFrames: Bool) throws {
        var source = source
        format = source.format
        self.losesFrames = losesFrames
        samples = Array(repeating: [], count: format.channelCount)
        var block = AudioBlock(channelCount: format.channelCount, capacity: 4096)
        repeat {
            try source.read(into: &block)
            for channel in samples.indices {
                block.withChannel(channel) { span in
                    for index in span.indices { samples[channel].append(span[index]) }
                }
            }
        } while block.frameCount > 0
    }

    func read(into block: inout AudioBlock) {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if losesFrames, random >> 56 == 0 {
            frame += Int(random >> 32 & 0xffff) % Int(format.sampleRate)
        }
        block.startFrame = frame
        for channel in samples.indices {
            samples[channel].withUnsafeBufferPointer { samples in
                block.withMutableChannel(channel) { span in
                    for index in span.indices {
                        span[index] = samples[(frame + index) % frameCount]
                    }
                }
            }
        }
        block.setFrameCount(block.capacity)
        frame += block.capacity
    }
}
