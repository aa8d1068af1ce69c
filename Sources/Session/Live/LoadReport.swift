/// What the loop has cost and lost.
public struct LoadReport: BitwiseCopyable, Equatable, Sendable {
    /// The frame after the last one that counts.
    public var frame = 0
    /// Processor time of the loop's thread over the time of its audio, since the report before.
    public var mean = 0.0
    /// The greatest such share of a single step, since the report before.
    public var worst = 0.0
    /// Steps that took longer than their audio lasts, since the start.
    public var overloads = 0
    /// Times that the source lost frames, since the start.
    public var gaps = 0
    /// Frames that it lost, since the start.
    public var lostFrames = 0

    /// Creates a report of nothing.
    public init() {}
}
