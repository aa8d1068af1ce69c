/// What plays speech on a rig's loudspeaker, after what it plays already.
///
/// Any thread may use it.
public protocol SpeechPlayer: Sendable {
    /// Begins to play what is about to come.
    ///
    /// - Parameter onEnd: is told that it has been played, stopped or given up, with the reason for the
    ///   last; on any thread, once.
    /// - Throws: what keeps it from being played, with a description that says what helps.
    func begin(
        _ format: PCMFormat, onEnd: @escaping @Sendable (String?) -> Void
    ) throws -> any SpeechPlayback
}

/// Speech that is being played while it comes.
public protocol SpeechPlayback: Sendable {
    /// Takes the next bytes; waits for nothing.
    ///
    /// - Returns: false where so many wait that these are too many.
    func write(_ bytes: [UInt8]) -> Bool
    /// Says that all has come.
    func finish()
    /// Stops with a short fade.
    func stop()
}
