import Testing

@testable import Presence

@Suite struct SuppressionTests {
    /// One receiver and one regressor of ones; the target is 1 and a rest.
    private static func measure(
        _ suppression: inout Suppression, rest: Double, solution: [Double], forgetting: Double
    ) {
        var receivers = CancelledReceivers(capacity: 1, skip: 0, highpass: [], carrierWeight: 0)
        receivers.add(ratio: 1, density: 80)
        var rows = RegressionRows(capacity: 16, regressors: 1, targets: 8)
        for _ in 0..<16 {
            rows.append { row, values in
                row[0] = 1
                values[0] = 1
                values[1] = rest
            }
        }
        suppression.measure(
            rows, solution: solution, receivers: receivers, forgetting: forgetting)
    }

    @Test func `what the solution explains is gone, the rest is told as power before over after`() {
        var suppression = Suppression(targets: 8)
        #expect(!suppression.exceeds(1))
        Self.measure(
            &suppression, rest: 0.1, solution: [1, 0, 0, 0, 0, 0, 0, 0], forgetting: 1)
        #expect(abs(suppression.level - 20.043) < 1e-3)
        #expect(suppression.exceeds(100) && !suppression.exceeds(102))
        // The variance of one part of one target: half of the squared rest.
        #expect(abs(suppression.unexplained - 0.005) < 1e-12)
    }

    @Test func `what is forgotten no longer counts, and reset forgets all`() {
        var suppression = Suppression(targets: 8)
        let none = [Double](repeating: 0, count: 8)
        Self.measure(&suppression, rest: 0, solution: none, forgetting: 1)
        #expect(abs(suppression.level) < 1e-9)
        Self.measure(
            &suppression, rest: 0, solution: [0.9, 0, 0, 0, 0, 0, 0, 0], forgetting: 0)
        #expect(abs(suppression.level - 20) < 1e-6)
        suppression.reset()
        #expect(!suppression.exceeds(1) && suppression.unexplained == 0)
    }
}
