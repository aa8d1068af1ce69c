public import ALSADevice
public import Session

/// What a computer tells of itself, as far as a sound card needs it.
public struct SystemReading: Equatable, Sendable {
    /// How the kernel's sound devices may be used.
    public enum Access: Equatable, Sendable {
        /// There are none.
        case none
        /// They may be read and written.
        case allowed
        /// They may not; the group that may, where it has a name.
        case denied(group: String?)
    }

    /// How sound devices may be used.
    public var access = Access.allowed
    /// The cards, as the kernel names them.
    public var cards: [String] = []
    /// The mixer of the card.
    public var controls: [CardControl] = []
    /// What a real-time thread is allowed.
    public var grant = RealtimeThread.Grant()
    /// The hottest sensor in °C; nil without one.
    public var temperature: Double?
    /// A Raspberry Pi's throttling flags, as `vcgencmd get_throttled` tells them; nil elsewhere.
    public var throttling: Int?
    /// Whether a sensor of the supply says that its voltage is too low now.
    public var isVoltageLow = false

    /// Creates a reading of a computer without faults.
    public init() {}
}
