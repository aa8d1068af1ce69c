/// When to glance at the room with the probe off, and what that means for motions.
///
/// A pure value machine over hops. Whoever moves is heard by his echoes alone; what is still there
/// while nothing is played is no mover. The first motion is told at once and then looked at. One that
/// was an echo, and comes back with the probe, is good for `trust` hops; after one that was not, no motion
/// begins for `doubt` hops unless its own glance shows that. A glance that never comes, where nobody plays
/// the probe for the detector, changes nothing.
struct GlanceDecision: Equatable {
    /// What a hop has of motion.
    enum Sign: Equatable {
        /// Nothing.
        case none
        /// Enough for a motion to begin.
        case beginning
        /// Enough for the one that is open to go on.
        case motion
    }

    /// What was left with the probe off.
    enum Answer: Equatable {
        /// Nothing.
        case echo
        /// What had been taken for a mover.
        case sound
    }

    /// Hops after a motion waits for an answer that it begins without one.
    let patience: Int
    /// Hops between two glances at least, where the last one was answered.
    let pause: Int
    /// Hops for which one answer holds that it was an echo.
    let trust: Int
    /// Hops for which one answer holds that it was not.
    let doubt: Int
    /// Hops after a glance within which an echo comes back; what does not has ended by chance.
    let comeback: Int
    /// Whether every motion that nothing is known of waits for its glance.
    let isCautious: Bool

    /// Whether a motion waits to begin.
    var isWaiting: Bool { awaitsAnswer || awaitsComeback }
    /// Whether the latest hop wants a glance.
    private(set) var asks = false

    /// Whether a glance that is made now has been asked for.
    var isExpecting: Bool { asked.map { $0 <= patience } ?? false }

    private enum Knowledge: Equatable { case nothing, wasEcho, wasSound }
    private var knowledge = Knowledge.nothing
    private var awaitsAnswer = false
    private var awaitsComeback = false
    private var isDue = false
    /// Hops in which an echo may still come back.
    private var left = 0
    private var isAnswered = true
    /// Hops since the latest answer, and since a glance was asked for.
    private var age = 0
    private var asked: Int?

    /// Creates a machine that knows nothing.
    ///
    /// - Parameters:
    ///   - hopsPerSecond: of the hops to come.
    ///   - isCautious: whether every motion that nothing is known of waits for its glance.
    init(hopsPerSecond: Double, isCautious: Bool) {
        func hops(_ seconds: Double) -> Int { Int((seconds * hopsPerSecond).rounded()) }
        self.init(
            patience: hops(Self.patienceSeconds), pause: hops(Self.pauseSeconds),
            trust: hops(Self.trustSeconds), doubt: hops(Self.doubtSeconds),
            comeback: hops(Self.comebackSeconds), isCautious: isCautious)
    }

    /// Creates a machine that knows nothing.
    init(
        patience: Int, pause: Int, trust: Int, doubt: Int, comeback: Int, isCautious: Bool = false
    ) {
        self.patience = patience
        self.pause = pause
        self.trust = trust
        self.doubt = doubt
        self.comeback = comeback
        self.isCautious = isCautious
    }

    /// Longer than a card's buffers, the search for the reference's delay and the fade.
    static let patienceSeconds = 1.5
    static let pauseSeconds = 10.0
    static let trustSeconds = 120.0
    static let doubtSeconds = 600.0
    static let comebackSeconds = 1.0

    /// Takes the next hop in which the probe plays.
    ///
    /// - Returns: whether a motion begins, where none is open.
    mutating func step(_ sign: Sign) -> Bool {
        age += 1
        asked = asked.map { $0 + 1 }
        asks = false
        if age > (knowledge == .wasEcho ? trust : doubt) { knowledge = .nothing }
        if isDue {
            isDue = false
            return true
        }
        if left > 0 { return watchComeback(sign) }
        if awaitsAnswer {
            guard let asked, asked >= patience else { return false }
            awaitsAnswer = false
            knowledge = .nothing
            return true
        }
        guard sign != .none, knowledge != .wasEcho else { return sign == .beginning }
        if asked ?? .max >= (isAnswered ? pause : trust) {
            asks = true
            asked = 0
            isAnswered = false
        }
        guard sign == .beginning else { return false }
        switch knowledge {
        case .wasSound:
            awaitsAnswer = asks
            return false
        case .nothing where isCautious && asks:
            awaitsAnswer = true
            return false
        default:
            return true
        }
    }

    /// Takes what a glance showed that was asked for.
    ///
    /// A motion that waits begins with the next hop, or when it comes back where sounds are known of, or
    /// never.
    mutating func take(_ answer: Answer) {
        let waited = awaitsAnswer
        awaitsAnswer = false
        isAnswered = true
        guard answer == .echo else {
            knowledge = .wasSound
            age = 0
            left = 0
            return
        }
        left = comeback
        awaitsComeback = waited && knowledge == .wasSound
        isDue = waited && !awaitsComeback
    }

    /// Takes a hop after a glance that showed an echo.
    private mutating func watchComeback(_ sign: Sign) -> Bool {
        left -= 1
        if sign != .none {
            knowledge = .wasEcho
            age = 0
            left = 0
        }
        if left == 0 { awaitsComeback = false }
        return sign == .beginning
    }

    /// Forgets everything.
    mutating func reset() {
        self = GlanceDecision(
            patience: patience, pause: pause, trust: trust, doubt: doubt, comeback: comeback,
            isCautious: isCautious)
    }
}
