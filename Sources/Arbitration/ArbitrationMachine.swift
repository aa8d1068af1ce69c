/// Decides which of several rigs answers a word that all of them heard.
///
/// A rig that hears a word tells the others at once how well, and waits, the longer the worse. It answers
/// when the time is over, and says so; unless it was told meanwhile that another is placed better, or
/// answers. With D for the longest way of what is told, and holds of 2 D and more, exactly one answers:
///
/// - One at least. A rig is silent for one that is placed better or that answers; the best placed of
///   those that heard the word can only be silent for one that answers.
/// - One at most. Say that i answers at T and j not earlier, at T'. What i claimed, by T − 2 D, is with j
///   before T', so j is placed better, or it would be silent. That i answers is with j at T + D, so
///   T' < T + D. Then what j claimed, by T' − 2 D < T − D, is with i before T, and i is silent.
///
/// Clocks are compared nowhere: each rig counts its own seconds, from when something reached it.
public struct ArbitrationMachine: Sendable {
    /// What there is to do.
    public enum Action: Equatable, Sendable {
        /// Tell all others.
        case tell(WordClaim)
        /// Answer the word of this number.
        case answer(Int)
        /// Leave the word of this number to another rig.
        case yield(Int, to: String)
        /// Another has answered the word that this rig answered.
        case collision(with: String)
    }

    private struct Held {
        var claim: WordClaim
        var deadline: Double
        /// The same word, heard again meanwhile.
        var repetitions: [Int] = []

        var numbers: [Int] { [claim.number] + repetitions }
    }

    private struct Known {
        var claim: WordClaim
        /// When it counts no more.
        var end: Double
    }

    private struct Source: Hashable {
        var instance: UInt64
        var keyword: String
    }

    /// Claims and answers that are remembered at most: more than the rigs of a home make in a second.
    static let capacity = 64

    private let rules: ArbitrationRules
    private let node: String
    private let instance: UInt64
    private var count = 0
    private var held: [Held] = []
    /// What others claim, until it is decided.
    private var claims: [Source: Known] = [:]
    /// The newest answer of others to each word.
    private var answers: [String: Known] = [:]
    /// This rig's newest answer to each word.
    private var ownAnswers: [String: Known] = [:]

    /// Begins with nothing heard.
    ///
    /// - Parameters:
    ///   - node: this rig's name.
    ///   - instance: of this process; never the same twice.
    public init(node: String, instance: UInt64, rules: ArbitrationRules) {
        self.node = node
        self.instance = instance
        self.rules = rules
    }

    /// When `turn` is next needed; nil where nothing waits.
    public var deadline: Double? { held.map(\.deadline).min() }

    /// What is remembered of others.
    var knownCount: Int { claims.count + answers.count }

    /// What this rig has told that it answers, as it would be told again.
    func ownAnswers(now: Double) -> [WordClaim] {
        ownAnswers.values.filter { $0.end > now }.map { Self.again($0, now) }
    }

    /// This rig has heard a word.
    ///
    /// - Parameters:
    ///   - signalToNoise: the word's level over the noise, in dB.
    ///   - level: in dBFS.
    ///   - now: seconds.
    /// - Returns: the word's number in what `actions` say of it, and what there is to do.
    public mutating func hear(
        _ keyword: String, signalToNoise: Double, level: Double, now: Double
    ) -> (number: Int, actions: [Action]) {
        forget(now)
        count += 1
        if let index = held.firstIndex(where: { $0.claim.keyword == keyword }) {
            held[index].repetitions.append(count)
            return (count, [])
        }
        let claim = WordClaim(
            .claim, node: node, instance: instance, number: count, keyword: keyword,
            signalToNoise: signalToNoise, level: level,
            hold: rules.hold(signalToNoise: signalToNoise))
        // All leave the word to who has answered it; after a collision each goes on as if alone.
        if ownAnswers[keyword] == nil, let other = placedBetter(than: claim) {
            return (count, [.yield(count, to: other.node)])
        }
        held.append(Held(claim: claim, deadline: now + claim.hold))
        return (count, [.tell(claim)])
    }

    /// Another rig has told something; said twice it is the same.
    public mutating func receive(_ claim: WordClaim, now: Double) -> [Action] {
        forget(now)
        guard claim.instance != instance else { return [] }
        switch claim.kind {
        case .claim: return consider(claim, now)
        case .taken: return accept(claim, now)
        }
    }

    /// Time has passed.
    public mutating func turn(now: Double) -> [Action] {
        forget(now)
        var actions: [Action] = []
        for word in held where word.deadline <= now {
            var taken = word.claim
            taken.kind = .taken
            taken.hold = 0
            ownAnswers[taken.keyword] = Known(claim: taken, end: now + ArbitrationRules.sameWord)
            actions += [.tell(taken)] + word.numbers.map { .answer($0) }
        }
        held.removeAll { $0.deadline <= now }
        return actions
    }

    private mutating func consider(_ claim: WordClaim, _ now: Double) -> [Action] {
        let source = Source(instance: claim.instance, keyword: claim.keyword)
        if let known = claims[source], known.claim.number >= claim.number { return [] }
        if claims[source] != nil || claims.count < Self.capacity {
            let end = now + claim.hold + rules.delay + ArbitrationRules.lateness
            claims[source] = Known(claim: claim, end: end)
        }
        if let answer = ownAnswers[claim.keyword] {
            // The answer may have been lost on its way to this one.
            return [.tell(Self.again(answer, now))]
        }
        return yield(to: claim) { claim.isBetter(than: $0) }
    }

    private mutating func accept(_ taken: WordClaim, _ now: Double) -> [Action] {
        let known = answers[taken.keyword]?.claim
        if let known, known.instance == taken.instance, known.number >= taken.number { return [] }
        if known != nil || answers.count < Self.capacity {
            let end = now + ArbitrationRules.sameWord + min(0, taken.hold)
            answers[taken.keyword] = Known(claim: taken, end: end)
        }
        let left = yield(to: taken) { _ in true }
        // Both stand: who answers has begun to.
        return ownAnswers[taken.keyword] == nil ? left : left + [.collision(with: taken.node)]
    }

    /// Who has answered the word, or claims it with more right.
    private func placedBetter(than claim: WordClaim) -> WordClaim? {
        if let answer = answers[claim.keyword] { return answer.claim }
        return claims.values.first {
            $0.claim.keyword == claim.keyword && $0.claim.isBetter(than: claim)
        }?.claim
    }

    private mutating func yield(
        to other: WordClaim, where isLeft: (WordClaim) -> Bool
    ) -> [Action] {
        guard
            let index = held.firstIndex(where: {
                $0.claim.keyword == other.keyword && isLeft($0.claim)
            })
        else { return [] }
        return held.remove(at: index).numbers.map { .yield($0, to: other.node) }
    }

    /// An answer, and how long ago it was.
    private static func again(_ answer: Known, _ now: Double) -> WordClaim {
        var taken = answer.claim
        taken.hold = answer.end - ArbitrationRules.sameWord - now
        return taken
    }

    private mutating func forget(_ now: Double) {
        claims = claims.filter { $0.value.end > now }
        answers = answers.filter { $0.value.end > now }
        ownAnswers = ownAnswers.filter { $0.value.end > now }
    }
}
