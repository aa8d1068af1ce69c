import AudioCore

/// The first channel of a source, to its end.
enum SourceSamples {
    static func all(of source: inout some AudioSource) throws -> [Float] {
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: 4_096)
        var samples: [Float] = []
        try source.read(into: &block)
        while block.frameCount > 0 {
            block.withChannel(0) { channel in
                for index in 0..<channel.count { samples.append(channel[index]) }
            }
            try source.read(into: &block)
        }
        return samples
    }
}
