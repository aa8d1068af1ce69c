/// What a virtual sound card is like.
public struct VirtualCardConfiguration: Sendable {
    /// What sets the pace.
    public enum Pace: Sendable {
        /// Time passes only while a program waits for the card: as fast as the machine, and the same
        /// on every run.
        case lockstep
        /// The system's clock, this much faster in parts per million.
        case clock(skewPPM: Double = 0)
        /// Another card's frames, this much faster in parts per million.
        case following(path: String, skewPPM: Double = 0)
    }

    /// What is heard.
    public enum Way: Sendable {
        /// What is played, the very bits, so many frames later; 0…32 768.
        case wire(delayFrames: Int = 0)
        /// What a `VirtualRoom` makes of it.
        case room
    }

    /// What sets the pace.
    public var pace: Pace
    /// What is heard.
    public var way: Way
    /// The rates that are offered, in Hz; 1 to 8 of them.
    public var sampleRates = [44_100, 48_000, 96_000, 192_000]
    /// 1…8.
    public var playbackChannels = 2
    /// 1…8.
    public var captureChannels = 2
    /// Whether time stands until one program plays and another records; so two programs start at the
    /// same frame.
    public var waitsForBoth = false

    /// A card of two channels each way.
    public init(pace: Pace = .lockstep, way: Way = .wire()) {
        self.pace = pace
        self.way = way
    }
}
