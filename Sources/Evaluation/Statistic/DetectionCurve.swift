import App
import DSP
import Foundation

/// How the chance of detecting an echo grows with its SNR: the detector itself, by trials.
struct DetectionCurve: Sendable {
    /// Seconds from one echo to the next, the echo's own duration apart.
    private static let pause = 1.8
    /// Seconds after an echo's end within which it may still be found: a hop and the filters.
    private static let grace = 0.1
    /// Echoes of a stretch of noise: each stretch has its own self-test and opening.
    private static let stretch = 110

    /// Echoes found and echoes made, at each SNR.
    private var counts: [(found: Int, made: Int)]
    private let snrs: [Double]

    private struct Echo {
        var start: Int
        var level: Int
    }

    /// Runs the trials.
    ///
    /// - Parameters:
    ///   - snrs: in dB, ascending.
    ///   - falseAlarm: for each decision, by the detector's own law.
    ///   - trials: echoes at each SNR.
    init(
        _ echo: EchoModel, _ conditions: NoiseConditions, snrs: [Double], falseAlarm: Double,
        trials: Int, seed: UInt64, progress: ProgressLine
    ) {
        self.snrs = snrs
        let stretches = max(1, (trials * snrs.count + Self.stretch - 1) / Self.stretch)
        progress.expect(stretches)
        let parts = ConcurrentMap.run(
            count: stretches, jobs: ProcessInfo.processInfo.activeProcessorCount
        ) { index in
            let part = Self.run(
                echo, conditions, snrs: snrs, falseAlarm: falseAlarm,
                seed: seed &+ UInt64(index) &* 1000)
            progress.advance()
            return part
        }.compactMap { $0 }
        counts = snrs.indices.map { level in
            parts.reduce((found: 0, made: 0)) {
                ($0.found + $1[level].found, $0.made + $1[level].made)
            }
        }
    }

    /// The SNR in dB at which an echo is found with a chance, and its 95 % interval.
    ///
    /// On straight lines between the trials' shares and between their Wilson bounds; not a number
    /// where the curve does not get there.
    func neededSNR(detection: Double) -> (value: Double, lower: Double, upper: Double) {
        let intervals = counts.map { WilsonInterval(successes: $0.found, trials: $0.made) }
        return (
            crossing(counts.map { Double($0.found) / Double(max($0.made, 1)) }, detection),
            crossing(intervals.map(\.upper), detection),
            crossing(intervals.map(\.lower), detection)
        )
    }

    private func crossing(_ shares: [Double], _ wanted: Double) -> Double {
        guard let above = shares.firstIndex(where: { $0 >= wanted }), above > 0 else {
            return .nan
        }
        let share = (wanted - shares[above - 1]) / (shares[above] - shares[above - 1])
        return snrs[above - 1] + share * (snrs[above] - snrs[above - 1])
    }

    /// Found and made at each SNR, over one stretch.
    private static func run(
        _ echo: EchoModel, _ conditions: NoiseConditions, snrs: [Double], falseAlarm: Double,
        seed: UInt64
    ) -> [(found: Int, made: Int)] {
        let rate = conditions.sampleRate
        let half = EchoModel.bandwidth / 2
        let near = EchoModel.shifts.lowerBound + half
        let far = EchoModel.shifts.upperBound - half
        var numbers = GaussianNumbers(seed: seed, stream: 99)
        var voice = EchoVoice(conditions)
        var echoes: [Echo] = []
        var additions: [NoisySource.Addition] = []
        var start = Int(4 * rate)
        for index in 0..<stretch {
            // Any place against the hops.
            start += Int(numbers.uniform(in: 0...0.2) * rate)
            let level = index % snrs.count
            let sign: Double = numbers.uniform(in: 0..<2) == 0 ? 1 : -1
            let shift = sign * numbers.uniform(in: near...far)
            let samples = (0..<conditions.receivers).map { _ in
                voice.render(
                    shift: shift, snr: snrs[level], duration: echo.duration, numbers: &numbers)
            }
            echoes.append(Echo(start: start, level: level))
            additions.append(NoisySource.Addition(start: start, samples: samples))
            start += Int((echo.duration + pause) * rate)
        }
        let source = NoisySource(
            conditions, frameCount: start, seed: seed, additions: additions)
        let hop = StatisticTrial.hopFrames(sampleRate: rate)
        let trial = StatisticTrial(
            source, carrier: conditions.carrier, falseAlarm: falseAlarm, step: hop / 8)
        var counts = snrs.map { _ in (found: 0, made: 0) }
        let reach = Int((echo.duration + grace) * rate)
        for echo in echoes {
            let end = echo.start + reach
            // A motion that is open before the echo begins tells nothing of it.
            guard trial.statements.last(where: { $0.frame <= echo.start })?.isMoving != true
            else { continue }
            counts[echo.level].made += 1
            if trial.statements.contains(where: {
                $0.isMoving && $0.frame > echo.start && $0.frame <= end
            }) {
                counts[echo.level].found += 1
            }
        }
        return counts
    }
}
