import CVector
import Glibc
import Testing

@testable import Presence

@Suite struct ForgettingLeastSquaresTests {
    private static let parameters = 16
    private static let rows = 64

    /// Rows of noise, and two targets that are known sums of them.
    private func teach(
        _ regression: inout ForgettingLeastSquares, sums: [[Double]], forgetting: Double,
        seed: UInt64
    ) {
        var random = GaussianNoise(seed: seed)
        var rows = (0..<Self.rows * Self.parameters).map { _ in random.next() }
        // Two regressors that are nearly the same, as lags of a bass note are.
        for row in 0..<Self.rows {
            rows[row * Self.parameters + 1] =
                rows[row * Self.parameters] + 1e-3 * rows[row * Self.parameters + 1]
        }
        var values = [Double](repeating: 0, count: Self.rows * regression.targets)
        for row in 0..<Self.rows {
            for (target, sum) in sums.enumerated() {
                values[row * regression.targets + target] = (0..<Self.parameters).reduce(0) {
                    $0 + sum[$1] * rows[row * Self.parameters + $1]
                }
            }
        }
        regression.accumulate(
            rows: rows, values: values, count: Self.rows, forgetting: forgetting)
    }

    private func solution(_ regression: borrowing ForgettingLeastSquares, _ target: Int)
        -> [Double]
    {
        (0..<Self.parameters).map { regression.solution[$0 * regression.targets + target] }
    }

    private let first = (0..<parameters).map { Double($0) - 7 }
    private let second = (0..<parameters).map { 1 / (1 + Double($0)) }

    @Test func `targets that are sums of the regressors give back their weights`() {
        var regression = ForgettingLeastSquares(
            precision: Array(repeating: 1, count: Self.parameters), targets: 2)
        teach(&regression, sums: [first, second], forgetting: 1, seed: 1)
        regression.solve(noise: 1e-12)
        for (index, sum) in [first, second].enumerated() {
            for (found, weight) in zip(solution(regression, index), sum) {
                #expect(abs(found - weight) < 1e-5)
            }
        }
    }

    @Test(arguments: [1, 4, 6], [0, 4, 12])
    func `products of matrices are the same bits on every processor`(targets: Int, rowCount: Int) {
        let (count, apart, weightsApart, targetsApart) = (24, 43, 7, 29)
        let rows = (0..<12 * apart).map { sin(Double($0 * $0)) * exp(Double($0 % 17) - 8) }
        let weights = (0..<12 * weightsApart).map { cos(Double($0 * $0)) }
        let start = (0..<targets * targetsApart).map { cos(Double($0)) }
        func sum(_ target: Int, _ column: Int, sign: Double) -> Double {
            let first = start[target * targetsApart + column]
            return stride(from: 0, to: rowCount, by: 4).reduce(first) { sum, row in
                let terms = (row..<row + 4).map {
                    rows[$0 * apart + column] * weights[$0 * weightsApart + target]
                }
                return sum + sign * ((terms[0] + terms[1]) + (terms[2] + terms[3]))
            }
        }
        func wanted(sign: Double) -> [Double] {
            start.indices.map { place in
                let (target, column) = place.quotientAndRemainder(dividingBy: targetsApart)
                return column < count ? sum(target, column, sign: sign) : start[place]
            }
        }
        var added = start
        noctule_vector_add_products(
            &added, targetsApart, targets, count, rows, apart, weights, weightsApart, rowCount)
        #expect(added == wanted(sign: 1))
        var subtracted = start
        noctule_vector_subtract_products(
            &subtracted, targetsApart, targets, count, rows, apart, weights, weightsApart,
            rowCount)
        #expect(subtracted == wanted(sign: -1))
    }

    @Test func `what is forgotten no longer counts`() {
        var regression = ForgettingLeastSquares(
            precision: Array(repeating: 1, count: Self.parameters), targets: 1)
        teach(&regression, sums: [first], forgetting: 1, seed: 1)
        teach(&regression, sums: [second], forgetting: 1e-9, seed: 2)
        regression.solve(noise: 1e-12)
        for (found, weight) in zip(solution(regression, 0), second) {
            #expect(abs(found - weight) < 1e-3)
        }
    }

    @Test func `a ridge of one regressor shrinks its weight by the closed form`() {
        // One row eᵢ with target 1: (1 + νρ)·θ = 1.
        var regression = ForgettingLeastSquares(
            precision: (0..<Self.parameters).map { Double($0 + 1) }, targets: 1)
        var rows = [Double](repeating: 0, count: 4 * Self.parameters)
        var values = [Double](repeating: 0, count: 4 * regression.targets)
        rows[Self.parameters + 4] = 1
        values[regression.targets] = 1
        regression.accumulate(rows: rows, values: values, count: 4, forgetting: 0.5)
        regression.solve(noise: 0.25)
        #expect(abs(solution(regression, 0)[4] - 1 / 2.25) < 1e-12)
        #expect(solution(regression, 0)[5] == 0)
        #expect(abs(regression.meanEnergy - 1 / Double(Self.parameters)) < 1e-15)
        regression.reset()
        #expect(regression.meanEnergy == 0 && solution(regression, 0)[4] == 0)
    }
}
