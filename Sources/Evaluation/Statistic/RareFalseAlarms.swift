import App
import Foundation

/// How often the detector alarms in noise when it hardly ever may, by weighted trials.
struct RareFalseAlarms: Sendable {
    /// Seconds until the last decision: self-test and opening are over, the floors are settled.
    private static let lead = 4.0

    /// False alarms for each decision that the threshold was set for.
    let nominal: Double
    /// Trials in which an alarm was said at the last decision.
    let alarms: Int
    /// Trials made.
    let trials: Int
    /// The actual rate over the nominal one, and its standard error.
    let ratio: Double, error: Double

    /// Runs the trials, each with a fresh detector.
    init(
        _ conditions: NoiseConditions, nominal: Double, trials: Int, seed: UInt64,
        progress: ProgressLine
    ) {
        let hop = StatisticTrial.hopFrames(sampleRate: conditions.sampleRate)
        let rate = conditions.sampleRate
        let last = StatisticTrial.decisionFrame(Int(Self.lead * rate) / hop, sampleRate: rate)
        let group = 50
        progress.expect(trials / group)
        let weights = ConcurrentMap.run(
            count: trials / group, jobs: ProcessInfo.processInfo.activeProcessorCount
        ) { index in
            let tilted = TiltedNoise(conditions, rate: nominal)
            let weights = (0..<group).map { member in
                Self.weight(
                    conditions, tilted, nominal: nominal, last: last, hop: hop,
                    seed: seed &+ UInt64(index * group + member) &* 1000)
            }
            progress.advance()
            return weights
        }.compactMap { $0 }.flatMap { $0 }
        let count = Double(weights.count)
        let mean = weights.reduce(0, +) / count
        let square = weights.reduce(0) { $0 + $1 * $1 } / count
        self.nominal = nominal
        self.trials = weights.count
        alarms = weights.count { $0 > 0 }
        ratio = mean / nominal
        error = (max(square - mean * mean, 0) / count).squareRoot() / nominal
    }

    /// 1/Λ of a trial whose last decision, at frame `last`, is an alarm, else 0.
    private static func weight(
        _ conditions: NoiseConditions, _ tilted: TiltedNoise, nominal: Double, last: Int,
        hop: Int, seed: UInt64
    ) -> Double {
        var numbers = GaussianNumbers(seed: seed, stream: 99)
        // What the last decision knows of ended before, by the filters' delay.
        let end = last - StatisticTrial.delay(sampleRate: conditions.sampleRate)
        let start = end - tilted.length
        let addition = NoisySource.Addition(start: start, samples: tilted.draw(&numbers))
        let tap = SampleTap(frames: start..<end, channels: conditions.receivers)
        let source = NoisySource(
            conditions, frameCount: last, seed: seed, additions: [addition], tap: tap)
        let trial = StatisticTrial(
            source, carrier: conditions.carrier, falseAlarm: nominal, step: hop / 8)
        // The decision before is told up to a step late.
        let isAlarm = trial.statements.contains { $0.isMoving && $0.frame > last - hop / 2 }
        return trial.isTuned && isAlarm ? exp(-tilted.logRatio(tap.channels)) : 0
    }
}
