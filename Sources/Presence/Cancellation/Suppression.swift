import AudioCore

/// The power of the modulation before cancellation and after it.
///
/// It forgets as the regression does. Noise counts on both sides. Real-time safe but for `init`.
struct Suppression {
    /// Rows from one that is measured to the next.
    static let step = 8

    /// Variance of what the latest hop's targets had beside the music, the receivers weighed.
    private(set) var unexplained = 0.0

    private var before = 0.0
    private var after = 0.0
    private var rest: [Double]

    /// - Parameter targets: in a row.
    init(targets: Int) {
        rest = Array(repeating: 0, count: targets)
    }

    /// Power before over after, in dB.
    var level: Double { Decibels(power: before / max(after, 1e-30)).value }

    /// Whether the power before is more than this times that after.
    func exceeds(_ ratio: Double) -> Bool { before > ratio * after }

    mutating func reset() {
        (before, after, unexplained) = (0, 0, 0)
    }

    /// Takes a hop.
    ///
    /// - Parameters:
    ///   - solution: the parameters, those of all targets for the first regressor first.
    ///   - forgetting: what the past is multiplied by, in 0…1.
    mutating func measure(
        _ rows: borrowing RegressionRows, solution: UnsafePointer<Double>,
        receivers: borrowing CancelledReceivers, forgetting: Double
    ) {
        before *= forgetting
        after *= forgetting
        unexplained = 0
        var measured = 0
        for row in stride(from: 0, to: rows.count, by: Self.step) {
            let wanted = rows.values + row * rows.targets
            let regressors = rows.rows + row * rows.regressors
            rest.withUnsafeMutableBufferPointer { rest in
                let place = rest.baseAddress!
                place.update(from: wanted, count: rows.targets)
                for index in 0..<rows.regressors {
                    Vector.add(
                        -regressors[index], solution + index * rows.targets, to: place,
                        count: rows.targets)
                }
            }
            for receiver in 0..<receivers.count {
                let weight = Double(receivers[receiver].weight)
                for index in 2 * receiver...2 * receiver + 1 {
                    before += wanted[index] * wanted[index]
                    after += rest[index] * rest[index]
                    unexplained += weight * rest[index] * rest[index] / 2
                }
            }
            measured += 1
        }
        if measured > 0 { unexplained /= Double(measured) }
    }
}
