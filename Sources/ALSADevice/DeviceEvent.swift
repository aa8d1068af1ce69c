/// Something that happened to a running card; plain data.
public struct DeviceEvent: Equatable, BitwiseCopyable, Sendable {
    /// What happened.
    public enum Kind: BitwiseCopyable, Sendable {
        /// Nobody came in time to read or write; the card went on.
        case xrun
        /// The driver stopped the stream by itself; it was started anew.
        case stopped
        /// The card gave no frame for the stall timeout; it was started anew.
        case stalled
        /// The machine was suspended.
        case suspended
        /// The card has gone, or would not run any more; it has been released.
        case lost
        /// The card runs again.
        case back
    }

    /// What happened.
    public let kind: Kind
    /// The stream that noticed.
    public let direction: Direction
    /// The frame of that stream at which it goes on; for `lost` at which it ended.
    public let frame: Int
    /// The frames that nobody heard or played; 0 for `lost`, told when the card is back.
    public let lostFrames: Int
    /// Whether the card counted the lost frames; else they are computed from the time.
    public let isExact: Bool
    /// The `errno` behind it; 0 where there was none.
    public let errorNumber: Int32
}
