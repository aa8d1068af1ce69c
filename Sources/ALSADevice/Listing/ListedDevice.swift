/// A PCM of a sound card, as it can be asked for.
public struct ListedDevice: Equatable, Sendable {
    /// What one direction of a PCM offers, natively.
    public struct Stream: Equatable, Sendable {
        /// The rates, in Hz, of those in use; ascending.
        public let sampleRates: [Int]
        /// The codings that Noctule reads and writes.
        public let sampleFormats: [SampleFormat]
        /// The channels, from fewest to most.
        public let channels: ClosedRange<Int>
    }

    /// Why a direction could not be asked.
    public enum Answer: Equatable, Sendable {
        /// It is there and offers this.
        case offers(Stream)
        /// It is there, and another process has it.
        case busy([DeviceHolder])
        /// It is there and did not answer.
        case failed(ALSAError)
        /// The PCM has no such direction.
        case absent
    }

    /// The stable name.
    public let name: DeviceName
    /// What the card is called, for people; the PCM's own name for one that is no card.
    public let title: String
    /// What it records.
    public let capture: Answer
    /// What it plays.
    public let playback: Answer

    /// Whether both directions are on one card, and so by one clock.
    public var isDuplex: Bool { capture != .absent && playback != .absent }
}
