/// What a loudspeaker is given to play: samples that depend on the frame alone.
///
/// The device or the simulated room asks for the frames that come next; what is asked for twice is
/// the same twice. All calls come from one thread and are real-time safe.
public protocol Playback: AnyObject {
    /// Frames from a call of `fadeOut` on after which only silence is rendered.
    var fadeFrames: Int { get }

    /// Writes the samples of the block's `frameCount` frames from its `startFrame` on, every channel
    /// alike.
    func render(into block: inout AudioBlock)

    /// Fades to silence, from the first frame on that has not been rendered yet; again does nothing.
    func fadeOut()
}
