import App
import DSP
import Foundation

/// How often the detector says that something moves in noise alone, beside how often it may.
struct FalseAlarmCount: Sendable {
    /// Decisions of a stretch of noise: each stretch has its own self-test and opening.
    static let stretch = 4000

    /// False alarms for each decision that the threshold was set for.
    let nominal: Double
    /// Decisions made.
    let decisions: Int
    /// Motions said to begin.
    let starts: Int
    /// Stretches in which the carrier did not pass the self-test.
    let untuned: Int

    /// Runs the detector in noise until `decisions` have been made, rounded up to whole stretches.
    init(
        _ conditions: NoiseConditions, nominal: Double, decisions: Int, seed: UInt64,
        progress: ProgressLine
    ) {
        let stretches = max(1, (decisions + Self.stretch - 1) / Self.stretch)
        let hop = StatisticTrial.hopFrames(sampleRate: conditions.sampleRate)
        progress.expect(stretches)
        let trials = ConcurrentMap.run(
            count: stretches, jobs: ProcessInfo.processInfo.activeProcessorCount
        ) { index in
            let source = NoisySource(
                conditions, frameCount: Self.stretch * hop, seed: seed &+ UInt64(index) &* 1000)
            let trial = StatisticTrial(
                source, carrier: conditions.carrier, falseAlarm: nominal, step: hop)
            progress.advance()
            return (starts: trial.startCount, isTuned: trial.isTuned)
        }.compactMap { $0 }
        self.nominal = nominal
        untuned = trials.count { !$0.isTuned }
        self.decisions = (stretches - untuned) * Self.stretch
        starts = trials.reduce(0) { $0 + ($1.isTuned ? $1.starts : 0) }
    }

    /// The actual rate over the nominal one; the bounds are Wilson's.
    var ratio: (value: Double, lower: Double, upper: Double) {
        let interval = WilsonInterval(successes: starts, trials: decisions)
        return (
            Double(starts) / Double(max(decisions, 1)) / nominal, interval.lower / nominal,
            interval.upper / nominal
        )
    }
}
