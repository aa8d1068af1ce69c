extension ALSAError {
    /// The kinds of failure that a caller may want to tell apart.
    public enum Code: String, Equatable, Sendable, CaseIterable {
        /// No card or PCM of that name.
        case notFound
        /// Another process holds the card.
        case busy
        /// The user may not use sound cards.
        case notPermitted
        /// The card does not work at the rate.
        case rateRefused
        /// The card does not have that many channels.
        case channelsRefused
        /// The card has none of the codings.
        case formatRefused
        /// Capture and playback have no rate in common.
        case noCommonRate
        /// The card has gone.
        case disconnected
        /// The configuration asks for nothing, or for what cannot be.
        case misconfigured
        /// The operating system or the driver refused for another reason.
        case systemFailure
    }

    /// What was being done when it failed; reads well after "cannot".
    public enum Operation: String, Equatable, Sendable {
        /// Opening a PCM to record.
        case openCapture = "open for capture"
        /// Opening a PCM to play.
        case openPlayback = "open for playback"
        /// Agreeing on rate, format and buffer.
        case configure = "configure"
        /// Starting the streams.
        case start = "start"
        /// Reading the list of cards.
        case list = "list"
        /// Waiting for a card.
        case wait = "wait"
    }
}
