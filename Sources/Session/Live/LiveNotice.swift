/// What the loop noticed about itself, as plain data that may leave the audio thread.
public enum LiveNotice: BitwiseCopyable, Equatable, Sendable {
    /// The source lost frames before this frame.
    case gap(frame: Int, lost: Int)
    /// A step took longer than its audio lasts: its share, more than 1.
    case overload(frame: Int, share: Double)
    /// What the loop has cost and lost; once a minute, and at once after an overload.
    case load(LoadReport)
}
