/// Where audio comes from: a file, a card, a simulated room.
///
/// The source is the clock.
public protocol AudioSource {
    /// The stream's rate and channels; constant for the source's life.
    var format: AudioFormat { get }

    /// Fills the block with the next frames and sets its `frameCount` and `startFrame`.
    ///
    /// Blocks until frames are there. Zero frames is the end of the stream; reading on gives zero
    /// again. A source may give fewer frames than the block holds. Where it has lost frames, the
    /// block's `startFrame` is that much after the end of the one before.
    ///
    /// - Parameter block: has as many channels as the source's format.
    /// - Throws: the source's own error type. The frames delivered before the error stay good.
    mutating func read(into block: inout AudioBlock) throws
}
