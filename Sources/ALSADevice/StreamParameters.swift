public import AudioCore

/// What a card agreed to.
public struct StreamParameters: Equatable, Sendable {
    /// The PCM.
    public let name: DeviceName
    /// The rate and the channels.
    public let format: AudioFormat
    /// The coding of a sample on the card.
    public let sampleFormat: SampleFormat
    /// Frames between two wake-ups.
    public let periodFrames: Int
    /// Frames that the card's buffer holds.
    public let bufferFrames: Int
    /// The number of the card; nil for a PCM that is no card.
    public let card: Int?
}

extension StreamParameters {
    /// The bytes of a frame on the card.
    var frameByteCount: Int { sampleFormat.byteCount * format.channelCount }
}
