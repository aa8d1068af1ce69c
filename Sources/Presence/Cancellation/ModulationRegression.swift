import ComplexModule
import Glibc
import RealModule

// Learns θ of MusicCanceller.swift, for all receivers with one Gram matrix. The prior says that direct
// lags are of the order 0.1 and late ones of 0.01; with the noise of a receiver of 80 dB·Hz that is the
// ridge. What was learnt with another excursion does not fit the next one; so that is told anew only
// after 4, 8, … 64 hops of music, and what was learnt before that counts less from then on.

/// The regression of the receivers' modulation on the music.
///
/// Real-time safe but for `init`.
struct ModulationRegression: ~Copyable {
    /// Seconds that the regression remembers.
    static let memory = 10.0
    /// Standard deviation of a parameter before anything is known: direct lags, late lags.
    static let prior = (direct: 0.1, late: 0.01)
    /// Baseband samples in which the late lags' standard deviation sinks by a factor of e: 30 ms.
    static let priorDecay = 60.0
    /// Hops of learning after which the excursion is told anew: from 0.25 to 4 s, each twice the last.
    static let excursionHops = [4, 8, 16, 32, 64]
    /// What is left of the weight of what was learnt with another excursion.
    static let otherExcursion = 0.3

    /// Hops that have been learnt from.
    private(set) var hops = 0
    /// The cone's response that the excursion is made with.
    private(set) var cone = ConeResponse()
    /// How much of the modulation the solutions have taken out.
    private(set) var suppression: Suppression

    private var regression: ForgettingLeastSquares
    private var rows: RegressionRows
    private let filter: [Float]
    private let forgetting: Double
    /// What the past counts beside the next hop.
    private var pastWeight = 1.0

    /// - Parameters:
    ///   - receivers: at most in use.
    ///   - capacity: the most rows in a hop.
    ///   - filter: of the targets.
    ///   - forgetting: what the past is multiplied by in a hop, in 0…1.
    init(receivers: Int, capacity: Int, filter: [Float], forgetting: Double) {
        regression = ForgettingLeastSquares(
            precision: Self.precision(), targets: 2 * receivers)
        rows = RegressionRows(
            capacity: capacity, regressors: regression.parameters, targets: regression.targets)
        suppression = Suppression(targets: regression.targets)
        self.filter = filter
        self.forgetting = forgetting
    }

    /// Forgets everything.
    mutating func reset() {
        hops = 0
        pastWeight = 1
        cone.reset()
        suppression.reset()
        regression.reset()
    }

    /// Learns from every second one of the times, and tells the receivers their parameters.
    mutating func learn(
        _ times: Range<Int>, _ regressors: borrowing MusicRegressors,
        _ receivers: inout CancelledReceivers, delay: Int
    ) {
        let filter = filter
        rows.clear()
        let first = times.lowerBound + (times.lowerBound & 1)
        for time in stride(from: first, to: times.upperBound, by: CancellerTiming.step) {
            rows.append { row, values in
                regressors.writeChanges(at: time, delay: delay, to: row)
                for receiver in 0..<receivers.count {
                    let target = receivers[receiver].target(time, filter: filter)
                    values[2 * receiver] = Double(target.real)
                    values[2 * receiver + 1] = Double(target.imaginary)
                }
            }
        }
        let padded = rows.pad()
        regression.accumulate(
            rows: rows.rows, values: rows.values, count: padded,
            forgetting: pastWeight * forgetting)
        regression.solve(noise: max(receivers.noise, suppression.unexplained))
        tell(&receivers)
        suppression.measure(
            rows, solution: regression.solution, receivers: receivers, forgetting: forgetting)
        hops += 1
        pastWeight = 1
        if Self.excursionHops.contains(hops) {
            cone.derive(from: receivers)
            pastWeight = Self.otherExcursion
        }
    }

    private func tell(_ receivers: inout CancelledReceivers) {
        for receiver in 0..<receivers.count {
            for index in 0..<regression.parameters {
                let place = regression.solution + index * regression.targets + 2 * receiver
                receivers[receiver].real[index] = Float(place[0])
                receivers[receiver].imaginary[index] = Float(place[1])
            }
        }
    }

    /// One over each parameter's prior variance.
    private static func precision() -> [Double] {
        CancellerTiming.lags.map { lag in
            let isDirect = CancellerTiming.directLags.contains(lag)
            let late = Double(max(0, lag - CancellerTiming.directLags.upperBound))
            let deviation =
                isDirect ? prior.direct : prior.late * exp(-late / priorDecay)
            return 1 / (deviation * deviation)
        }
    }
}
