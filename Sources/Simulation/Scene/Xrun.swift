/// Frames that a driver loses or delivers twice.
public struct Xrun: Equatable, Sendable {
    /// What becomes of the frames.
    public enum Kind: String, CaseIterable, Sendable {
        /// They are missing, and what follows comes early: an overrun, or a clock's slip.
        case drop
        /// They are heard twice, and what follows comes late.
        case `repeat`
        /// They are lost and made up for by silence; what follows comes in time.
        case silence
    }

    /// When it happens, in seconds of the recording.
    public var at: Double
    /// How many frames; 1…65 536.
    public var frames: Int
    /// What becomes of them.
    public var kind: Kind

    /// Describes an overrun.
    public init(at: Double, frames: Int, kind: Kind = .drop) {
        self.at = at
        self.frames = frames
        self.kind = kind
    }
}
