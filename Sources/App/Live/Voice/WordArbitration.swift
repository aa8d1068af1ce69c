import Arbitration
import Events
import Session

/// The words that a rig heard, until it is known whether it answers them.
///
/// Where it agrees with nobody, it answers at once. On the thread that tells what is heard.
struct WordArbitration {
    /// Seconds within which every word has its verdict.
    private let patience: Double
    private let arbiter: Arbiter?
    private let bell: Bell
    private let lines = PendingLines()
    private var held: [Int: WakeWordData] = [:]
    private var settled: [EventData] = []

    /// Joins the others.
    ///
    /// - Parameters:
    ///   - configuration: how it agrees with others; nil where it does not.
    ///   - bell: rings when a verdict is there.
    init(_ configuration: ArbitrationConfiguration?, node: String, bell: Bell) {
        self.bell = bell
        patience = configuration?.rules.longestVerdict ?? 0
        arbiter = configuration.map { [lines] in
            Arbiter($0, node: node, wake: { bell.ring() }, warn: { lines.add($0) })
        }
    }

    /// Leaves the others.
    func close() { arbiter?.close() }

    /// Takes a word that was heard; one whose name no rig would take is answered.
    mutating func hear(_ word: WakeWordData) {
        guard let arbiter, RigDatagram.isName(word.keyword) else {
            settled.append(.wakeWordDetected(word))
            return
        }
        // One whose level nobody measured stands behind those of which it is known.
        let number = arbiter.hear(
            word.keyword, signalToNoise: word.signalToNoise,
            level: word.level ?? WordClaim.levels.lowerBound)
        held[number] = word
    }

    /// The words about which it is known by now, answered or left to another.
    mutating func take() -> [EventData] {
        for (number, verdict) in (arbiter?.takeVerdicts() ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard var word = held.removeValue(forKey: number) else { continue }
            switch verdict {
            case .answer: settled.append(.wakeWordDetected(word))
            case .yield(let node):
                word.yieldedTo = node
                settled.append(.wakeWordYielded(word))
            }
        }
        defer { settled = [] }
        return settled
    }

    /// Waits for the verdicts that are missing: the stream is over.
    mutating func conclude() -> [EventData] {
        var words = take()
        let end = ContinuousClock.now + .seconds(patience)
        while !held.isEmpty, ContinuousClock.now < end {
            bell.wait(seconds: 0.01)
            words += take()
        }
        // A rig that is asked and hears no verdict answers: nobody said that another one does.
        defer { held = [:] }
        return words + held.sorted { $0.key < $1.key }.map { .wakeWordDetected($0.value) }
    }

    /// What people should know, since the last call.
    func takeWarnings() -> [String] { lines.take() }
}
