internal import Glibc

/// What to do about what a card did: a value machine without clock or card.
///
/// A stream that stopped is started anew; one that will not run after that, or whose card has gone,
/// is released. What counts as running is only frames. A sound server that says nothing may be waited
/// for without end by any call, so it is released at once.
struct FaultDecision: Equatable {
    /// What the last action came to.
    enum Outcome: Equatable {
        /// Frames are there, or room for them.
        case frames
        /// Nothing came for the whole timeout.
        case silent
        /// A call failed, with its `errno`.
        case failed(Int32)
        /// The streams have been started anew.
        case restarted
        /// The card has been opened again.
        case reopened
        /// Somebody wants an end.
        case interrupted
    }

    /// What to do next.
    enum Action: Equatable {
        /// Take the frames.
        case deliver
        /// Wait for frames.
        case wait
        /// Start the streams anew.
        case restart
        /// Close the card, and open it again when it is there; this often since frames came last.
        case release(attempt: Int)
        /// Start what has been opened again.
        case begin
        /// End the stream.
        case end
    }

    /// Starts without a frame after which the card counts as gone.
    static let restartLimit = 3

    /// Whether it is a sound server behind the PCM, no card.
    var isServer = false
    /// Starts since frames came last.
    private(set) var restarts = 0
    /// Releases since frames came last.
    private(set) var releases = 0

    /// Takes an outcome, tells the action.
    mutating func next(_ outcome: Outcome) -> Action {
        switch outcome {
        case .frames:
            restarts = 0
            releases = 0
            return .deliver
        case .interrupted:
            return .end
        case .restarted:
            return .wait
        case .reopened:
            restarts = 0
            return .begin
        case .failed(EINTR), .failed(EAGAIN):
            return .wait
        case .silent where isServer:
            return release()
        case .silent, .failed(EPIPE), .failed(ESTRPIPE):
            guard restarts < Self.restartLimit else { return release() }
            restarts += 1
            return .restart
        case .failed:
            return release()
        }
    }

    private mutating func release() -> Action {
        releases += 1
        return .release(attempt: releases)
    }
}
