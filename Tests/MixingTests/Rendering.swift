import AudioCore

@testable import Mixing

/// What a mixer plays, read in blocks.
enum Rendering {
    /// Reads a source in blocks of a size.
    static func samples(of source: MixerSource, frames: Int, blocksOf size: Int = 480) -> [[Float]]
    {
        samples(of: source, frames: frames, blocksOf: size) { _ in }
    }

    /// Reads a source in blocks of a size while something else happens.
    ///
    /// - Parameter before: is called before each block with the frame it begins at.
    static func samples(
        of source: MixerSource, frames: Int, blocksOf size: Int = 480,
        before: (Int) throws -> Void
    ) rethrows -> [[Float]] {
        var channels = [[Float]](repeating: [], count: source.format.channelCount)
        while channels[0].count < frames {
            try before(channels[0].count)
            var block = AudioBlock(
                channelCount: channels.count, capacity: min(size, frames - channels[0].count))
            source.read(into: &block)
            for channel in channels.indices {
                block.withChannel(channel) { span in
                    for index in 0..<span.count { channels[channel].append(span[index]) }
                }
            }
        }
        return channels
    }

    /// A configuration of one channel at 48 kHz unless said.
    static func configuration(channels: Int = 1, rate: Double = 48_000) -> MixerConfiguration {
        MixerConfiguration(format: AudioFormat(sampleRate: rate, channelCount: channels))
    }

    /// The greatest difference of two signals.
    static func distance(_ left: some Collection<Float>, _ right: some Collection<Float>) -> Float {
        guard left.count == right.count else { return .infinity }
        return zip(left, right).reduce(0) { max($0, ($1.0 - $1.1).magnitude) }
    }
}
