/// Where live audio comes from: a card, or a simulated room.
public protocol LiveInput: AnyObject {
    /// The name in events and messages.
    var name: String { get }
    /// Whether frames come at their time, so that there is a load and a time of day.
    var hasClock: Bool { get }
    /// Whether streams tell lost frames among their faults; otherwise the loop does.
    var tellsFaults: Bool { get }
    /// Whether the stream that ended last ended because the device had been away, and another can be
    /// opened.
    var goesOn: Bool { get }

    /// Whether it has a loudspeaker that may be played on where no probe is wanted.
    var hasLoudspeaker: Bool { get }

    /// Whether its controls let nothing of the microphones through; a few calls into the system.
    ///
    /// - Throws: what keeps them from being read.
    func isMutedByControl() throws -> Bool

    /// Opens it; frame 0 is the first that its stream gives.
    ///
    /// - Throws: what keeps it from being opened.
    func open(playing playback: LivePlayback) throws -> LiveStream
}

extension LiveInput {
    /// What has no controls is not muted by them.
    public func isMutedByControl() throws -> Bool { false }

    /// Why a recording that wants one stream is over before its time; nil unless the card went away.
    var absence: AnalysisError? {
        goesOn
            ? AnalysisError(
                path: name, problem: "the card went away: the recording ends there") : nil
    }
}
