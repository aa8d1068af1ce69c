/// Where live audio comes from: a card, or a simulated room.
public protocol LiveInput {
    /// The name in events and messages.
    var name: String { get }
    /// Whether frames come at their time, so that there is a load and a time of day.
    var hasClock: Bool { get }

    /// Opens it; frame 0 is the first that its stream gives.
    ///
    /// - Parameter probe: what is to be played; nil for nothing.
    /// - Throws: what keeps it from being opened.
    func open(probe: ProbeSettings?) throws -> LiveStream

    /// Whether a stream that ended with this error may come back.
    func isLoss(_ error: any Error) -> Bool
}
