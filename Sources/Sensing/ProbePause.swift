import Synchronization

/// Asks whoever plays the probe to be silent for a moment: what is heard meanwhile is no echo.
///
/// Any thread may ask and take; real-time safe.
public final class ProbePause: Sendable {
    private let frames = Atomic<Int>(0)

    /// A pause that nobody has asked for.
    public init() {}

    /// Asks for silence, between the fades.
    ///
    /// - Parameter frameCount: of silence; at least 1.
    public func ask(for frameCount: Int) {
        precondition(frameCount >= 1, "a pause lasts at least one frame")
        frames.store(frameCount, ordering: .relaxed)
    }

    /// The frames of silence that have been asked for since it was last taken; nil for none.
    public func take() -> Int? {
        guard frames.load(ordering: .relaxed) > 0 else { return nil }
        return frames.exchange(0, ordering: .relaxed)
    }
}
