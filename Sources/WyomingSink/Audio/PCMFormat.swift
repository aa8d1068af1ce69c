public import Events

/// How samples are sent: little-endian, channels interleaved.
public struct PCMFormat: Equatable, Sendable, CustomStringConvertible {
    /// Frames in a second, in Hz.
    public var rate: Int
    /// Bytes of a sample: 1 (from 0, with silence at 128), 2, 3 or 4 (signed).
    public var width: Int
    /// Channels.
    public var channels: Int

    /// What hearing sends: 16 kHz, 16 bits, one channel.
    public static let speech = PCMFormat(rate: 16_000, width: 2, channels: 1)
    /// What the loudspeaker is said to like best; it takes any.
    public static let answers = PCMFormat(rate: 22_050, width: 2, channels: 1)

    /// Names a format.
    public init(rate: Int, width: Int, channels: Int) {
        self.rate = rate
        self.width = width
        self.channels = channels
    }

    /// The format that a frame names; nil where it names none, or one that nobody has.
    ///
    /// Rates are 8000 to 192000 Hz, widths 1 to 4, channels 1 to 8.
    public init?(_ data: [String: JSONValue]) {
        guard let rate = data["rate"]?.integer, (8_000...192_000).contains(rate),
            let width = data["width"]?.integer, (1...4).contains(width),
            let channels = data["channels"]?.integer, (1...8).contains(channels)
        else { return nil }
        self.init(rate: rate, width: width, channels: channels)
    }

    /// Bytes of a frame.
    public var frameBytes: Int { width * channels }

    /// As a frame names it.
    var data: [String: JSONValue] {
        ["rate": .integer(rate), "width": .integer(width), "channels": .integer(channels)]
    }

    /// For people.
    public var description: String { "\(rate) Hz, \(8 * width) bits, \(channels) channels" }
}
