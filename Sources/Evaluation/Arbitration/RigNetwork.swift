import Arbitration

/// Rigs that tell each other over a network which takes its time.
struct RigNetwork {
    /// That a rig heard a word.
    struct Hearing: Sendable {
        /// When, in seconds.
        var second: Double
        /// The word's level over the noise, in dB.
        var signalToNoise: Double
        /// In dBFS.
        var level = -30.0

        /// The same so many seconds later.
        func later(by seconds: Double) -> Hearing {
            var later = self
            later.second += seconds
            return later
        }
    }

    /// That a rig answers.
    struct Answer: Equatable, Sendable {
        /// Of the hearings.
        var rig: Int
        /// In seconds.
        var second: Double
    }

    private enum Arrival {
        case word
        case told(WordClaim)
        case turn
    }

    private let hearings: [Hearing]
    private var machines: [ArbitrationMachine]
    private var queue: [(time: Double, rig: Int, arrival: Arrival)]

    /// Sets up rigs that each hear the same word once.
    init(_ hearings: [Hearing], rules: ArbitrationRules) {
        self.hearings = hearings
        machines = hearings.indices.map {
            ArbitrationMachine(node: "rig \($0)", instance: UInt64($0 + 1), rules: rules)
        }
        queue = hearings.enumerated().map { ($1.second, $0, .word) }
    }

    /// Lets all that follows happen.
    ///
    /// - Parameter delay: gives the seconds of each way; nil where what was told is lost.
    /// - Returns: who answers, in the order of time.
    mutating func run(delay: () -> Double?) -> [Answer] {
        var answers: [Answer] = []
        while let next = queue.indices.min(by: { queue[$0].time < queue[$1].time }) {
            let (now, rig, arrival) = queue.remove(at: next)
            for action in take(arrival, of: rig, now: now) {
                switch action {
                case .tell(let claim):
                    for other in machines.indices where other != rig {
                        guard let delay = delay() else { continue }
                        queue.append((now + delay, other, .told(claim)))
                    }
                case .answer: answers.append(Answer(rig: rig, second: now))
                case .yield, .collision: break
                }
            }
        }
        return answers
    }

    private mutating func take(
        _ arrival: Arrival, of rig: Int, now: Double
    ) -> [ArbitrationMachine.Action] {
        switch arrival {
        case .word:
            let heard = machines[rig].hear(
                "word", signalToNoise: hearings[rig].signalToNoise, level: hearings[rig].level,
                now: now)
            if let deadline = machines[rig].deadline { queue.append((deadline, rig, .turn)) }
            return heard.actions
        case .told(let claim): return machines[rig].receive(claim, now: now)
        case .turn: return machines[rig].turn(now: now)
        }
    }
}
