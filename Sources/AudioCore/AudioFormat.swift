/// The shape of an audio stream: how many frames a second, how many channels a frame.
///
/// Samples are always 32-bit floats, planar, nominally within ±1. Wire encodings exist only in
/// the modules that talk to files and devices.
public struct AudioFormat: Equatable, Hashable, Sendable {
    /// Frames per second, in Hz; greater than zero.
    public let sampleRate: Double
    /// Channels in a frame; at least 1.
    public let channelCount: Int

    /// Creates a format.
    ///
    /// - Precondition: `sampleRate > 0` and `channelCount > 0`.
    public init(sampleRate: Double, channelCount: Int) {
        precondition(sampleRate > 0 && channelCount > 0, "a format needs a rate and a channel")
        self.sampleRate = sampleRate
        self.channelCount = channelCount
    }

    /// The time of a frame in seconds from the start of the stream.
    public func seconds(atFrame frame: Int) -> Double {
        Double(frame) / sampleRate
    }
}
