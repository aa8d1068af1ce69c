import Glibc

/// What the canceller made of a block.
public struct EchoBlock: BitwiseCopyable, Equatable, Sendable {
    /// The number of its first sample in the stream.
    public var start: Int
    /// The mean square of the microphone, full scale 1.
    public var microphone: Float
    /// The mean square of what was played, before the echo's delay was taken away.
    public var reference: Float
    /// The mean square of what is left.
    public var output: Float

    /// By how much the echo was made softer, in dB, where the microphone hears little else; nil in
    /// silence.
    public var returnLoss: Float? {
        guard microphone > 0, output > 0 else { return nil }
        return 10 * log10f(microphone / output)
    }
}
