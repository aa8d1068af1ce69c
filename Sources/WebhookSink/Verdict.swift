/// What an answer means for the events that were posted.
enum Verdict: Equatable, Sendable {
    /// The receiver has them.
    case delivered
    /// The receiver will not have them, however often they come.
    case rejected
    /// The receiver may have them later; nil where it does not say when.
    case later(seconds: Double?)

    /// Judges an answer (RFC 9110, 15; RFC 6585, 4).
    ///
    /// 408 and 429 speak of the moment and not of the request, and 401, 403 and 404 of a token or an address
    /// that somebody can mend, unlike the rest of 4xx. A redirection is not followed, for it would take the
    /// token and the events to somebody who was not named.
    init(_ answer: WebhookAnswer) {
        switch answer.status {
        case 200..<300: self = .delivered
        case 401, 403, 404, 408, 429, 500...: self = .later(seconds: answer.retryAfter)
        case 400..<500: self = .rejected
        default: self = .later(seconds: nil)
        }
    }
}
