/// The microphones are muted; nothing is heard, and the probe is silent.
public struct MicrophoneMutedData: Codable, Equatable, Sendable {
    /// What mutes them.
    public enum Cause: String, Codable, CaseIterable, Sendable {
        /// The card's mixer lets nothing through.
        case control
        /// There has been nothing but zeros for a second.
        case silence
        /// Somebody has asked the rig not to sense.
        case request
    }

    /// Seconds from the start of the stream.
    public var at: Double
    /// The same as a frame.
    public var frame: Int
    /// What mutes them: `control`, the card's mixer; `silence`, nothing but zeros for a second;
    /// `request`, somebody who has asked the rig not to sense.
    public var cause: Cause

    /// Creates a report; `at` is kept to the millisecond.
    public init(at: Double, frame: Int, cause: Cause) {
        self.at = at.rounded(toPlaces: 3)
        self.frame = frame
        self.cause = cause
    }
}
