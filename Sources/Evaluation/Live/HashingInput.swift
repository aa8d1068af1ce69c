import App
import AudioCore

/// An input that remembers what was played on it.
final class HashingInput: LiveInput {
    private let input: any LiveInput
    private var source: HashingSource?

    init(_ input: any LiveInput) {
        self.input = input
    }

    var name: String { input.name }
    var hasClock: Bool { input.hasClock }
    var tellsFaults: Bool { input.tellsFaults }
    var goesOn: Bool { input.goesOn }
    var hasLoudspeaker: Bool { input.hasLoudspeaker }

    /// A hash of every sample of the last stream that was played, as the reference holds it.
    var hash: UInt64 { source?.hash.value ?? 0 }
    /// The greatest magnitude of a sample that was played.
    var peak: Float { source?.peak ?? 0 }

    func open(playing playback: LivePlayback) throws -> LiveStream {
        var stream = try input.open(playing: playback)
        guard let channel = stream.referenceChannel else { return stream }
        let source = HashingSource(stream.source, channel: channel)
        self.source = source
        stream.source = source
        return stream
    }
}

/// A source of which a channel is remembered.
private final class HashingSource: AudioSource {
    let format: AudioFormat
    private(set) var hash = SampleHash()
    private(set) var peak: Float = 0

    private var source: any AudioSource
    private let channel: Int

    init(_ source: any AudioSource, channel: Int) {
        format = source.format
        self.source = source
        self.channel = channel
    }

    func read(into block: inout AudioBlock) throws {
        try source.read(into: &block)
        block.withChannel(channel) { samples in
            for index in samples.indices {
                hash.add(samples[index].bitPattern)
                peak = max(peak, abs(samples[index]))
            }
        }
    }
}
