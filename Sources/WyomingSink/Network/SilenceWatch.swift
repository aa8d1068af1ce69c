/// Decides what is done about a client that says nothing.
///
/// Who pings is pinged when quiet. Who is idle is hung up on, but for a server that has said
/// `run-satellite` and knows no pings: it has nothing to say until somebody speaks.
struct SilenceWatch {
    /// What is done.
    enum Verdict: Equatable {
        case wait, ask, end
    }

    private let quiet: Duration
    private let idle: Duration
    private var heard: ContinuousClock.Instant
    private var answersPings = false
    private var mayBeQuiet = false

    /// When to look again.
    private(set) var deadline: ContinuousClock.Instant

    init(limits: ConnectionLimits, now: ContinuousClock.Instant) {
        quiet = .seconds(limits.quietSeconds)
        idle = .seconds(limits.idleSeconds)
        heard = now
        deadline = now + min(quiet, idle)
    }

    /// Bytes came.
    mutating func hear(at now: ContinuousClock.Instant) {
        heard = now
        deadline = now + min(quiet, idle)
    }

    /// A frame came.
    mutating func note(_ frame: WyomingFrame) {
        if frame.type == "ping" { answersPings = true }
        if frame.type == "run-satellite" { mayBeQuiet = true }
    }

    /// The deadline is over.
    mutating func expire(at now: ContinuousClock.Instant) -> Verdict {
        deadline = now + quiet
        if now - heard >= idle, answersPings || !mayBeQuiet { return .end }
        return answersPings ? .ask : .wait
    }
}
