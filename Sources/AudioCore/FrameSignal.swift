/// A sound that is a pure function of the frame: a probe, a test tone.
///
/// The samples of a frame depend on its number alone, not on blocks or on what was rendered before.
public protocol FrameSignal: Sendable {
    /// Writes the samples of the frames from `startFrame` on, as many as the span has.
    ///
    /// Real-time safe.
    func render(into samples: inout MutableSpan<Float>, startFrame: Int)
}
