/// Takes the echo of what was played out of what a microphone hears, a block at a time.
///
/// `process` is real-time safe.
public protocol BlockEchoCanceller: AnyObject {
    /// Samples of a block.
    var blockLength: Int { get }

    /// Writes the microphone's block without the echo.
    ///
    /// - Parameters:
    ///   - microphone: what was heard, `blockLength` samples.
    ///   - reference: what was played meanwhile, as many.
    ///   - output: room for as many.
    func process(
        microphone: Span<Float>, reference: Span<Float>,
        into output: UnsafeMutableBufferPointer<Float>)

    /// Forgets the room: as good as new. May allocate.
    func reset()
}
