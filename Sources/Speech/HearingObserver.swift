public import EchoCancellation

/// Sees what hearing makes of each step, to draw it or to learn from it; not on an audio thread.
public protocol HearingObserver: AnyObject {
    /// A step was heard.
    ///
    /// - Parameters:
    ///   - startFrame: the first frame of the stream that the step is about.
    ///   - energies: the normalised energies of the step's newest frame, one a band.
    ///   - speech: the probability of speech, of a few steps before.
    ///   - scores: those of the keywords, in their order.
    func hearingStep(
        startFrame: Int, energies: [Float], speech: Float, scores: [Float])

    /// The echo of what was played was taken out of some samples.
    ///
    /// - Parameters:
    ///   - startFrame: the first frame of the stream that the block is about.
    ///   - block: its powers.
    func echoCancelled(startFrame: Int, block: EchoBlock)
}

extension HearingObserver {
    /// Who does not look at echoes does nothing.
    public func echoCancelled(startFrame: Int, block: EchoBlock) {}
}
