/// A running rig's events, as they come over its socket.
///
/// One thread reads; any may hang up, which touches nothing but the descriptor.
public final class RigEvents: @unchecked Sendable {
    private let channel: LineChannel

    init(_ channel: LineChannel) {
        self.channel = channel
    }

    /// The next line, an event or a refusal; waits for it.
    ///
    /// Nil when the rig or somebody hung up.
    public func next() -> String? { channel.readLine() }

    /// Ends the wait for the next line, now and later.
    public func hangUp() { channel.hangUp() }
}
