/// What a rig hears, for whoever listens in.
///
/// Any thread may use it; nothing waits.
public protocol Microphone: Sendable {
    /// Listens from a second of the rig's stream on, or from what is still remembered or not yet heard.
    ///
    /// - Parameter second: nil is now.
    /// - Returns: nil where nothing is heard now.
    func listen(from second: Double?) -> (any MicrophoneStream)?
}

/// One listener's way through what a rig hears.
public protocol MicrophoneStream: Sendable {
    /// What has been heard since the last call, at 16 kHz.
    ///
    /// - Returns: the second of the rig's stream at which the first sample was heard, and samples, none
    ///   where none have come; nil when the stream is over.
    mutating func read() -> (second: Double, samples: [Int16])?
}
