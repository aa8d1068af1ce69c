import AudioCore

/// Remembers what a microphone heard lately, for those who listen in from outside.
///
/// A sink for the audio thread, which allocates nothing; any thread may read the history.
final class MicrophoneTap: AudioSink, Sendable {
    /// Seconds that are remembered.
    static let seconds = 10.0

    /// What was heard, from the stream's first frame on.
    let history: SampleHistory
    /// Of the stream, in Hz.
    let sampleRate: Double

    private let channel: Int

    /// Allocates the memory.
    ///
    /// - Parameter channel: that is listened to, from 0.
    init(sampleRate: Double, channel: Int) {
        self.sampleRate = sampleRate
        self.channel = channel
        history = SampleHistory(capacity: Int(Self.seconds * sampleRate))
    }

    /// Remembers a block.
    func write(_ block: borrowing AudioBlock) {
        block.withChannel(channel) { history.append($0) }
    }
}
