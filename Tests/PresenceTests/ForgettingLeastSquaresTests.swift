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

    /// One row after the other, each sum in fours: what `accumulate` and `solve` do in blocks.
    private func solutionByRows(
        rows: [[Double]], values: [[Double]], precision: [Double], noise: Double
    ) -> [[Double]] {
        let (parameters, targets) = (precision.count, values[0].count)
        func inFours(_ count: Int, _ start: Double, sign: Double, _ term: (Int) -> Double) -> Double
        {
            stride(from: 0, to: count, by: 4).reduce(start) { sum, row in
                sum + sign * ((term(row) + term(row + 1)) + (term(row + 2) + term(row + 3)))
            }
        }
        var factor = (0..<parameters).map { index in
            (0..<parameters).map { column in
                inFours(rows.count, 0, sign: 1) { rows[$0][column] * rows[$0][index] }
            }
        }
        var solution = (0..<parameters).map { index in
            (0..<targets).map { target in
                inFours(rows.count, 0, sign: 1) { values[$0][target] * rows[$0][index] }
            }
        }
        for index in 0..<parameters {
            let ridge = noise * precision[index]
            factor[index][index] += ridge
            let groups = index / 4 * 4
            func reduced(_ start: Double, _ term: (Int) -> Double) -> Double {
                let sum = inFours(groups, start, sign: -1) { term($0) * factor[$0][index] }
                return (groups..<index).reduce(sum) { $0 + term($1) * -factor[$1][index] }
            }
            for column in index..<parameters {
                factor[index][column] = reduced(factor[index][column]) { factor[$0][column] }
            }
            for target in 0..<targets {
                solution[index][target] = reduced(solution[index][target]) { solution[$0][target] }
            }
            let share = 1 / max(factor[index][index], ridge).squareRoot()
            for column in index..<parameters { factor[index][column] *= share }
            for target in 0..<targets { solution[index][target] *= share }
        }
        for index in (0..<parameters).reversed() {
            let group = index / 4 * 4 + 4
            for target in 0..<targets {
                let sum = (index + 1..<group).reduce(solution[index][target]) {
                    $0 + solution[$1][target] * -factor[index][$1]
                }
                let rest = inFours(parameters - group, sum, sign: -1) {
                    solution[group + $0][target] * factor[index][group + $0]
                }
                solution[index][target] = rest * (1 / factor[index][index])
            }
        }
        return solution
    }

    @Test func `the solution has the bits of one that goes row by row`() {
        let (parameters, count, targets) = (24, 36, 8)
        var random = GaussianNoise(seed: 9)
        let rows = (0..<count).map { _ in (0..<parameters).map { _ in random.next() } }
        let values = (0..<count).map { _ in (0..<targets).map { _ in random.next() } }
        let precision = (0..<parameters).map { 1 / Double($0 + 1) }
        var regression = ForgettingLeastSquares(precision: precision, targets: targets)
        regression.accumulate(
            rows: rows.flatMap { $0 }, values: values.flatMap { $0 }, count: count, forgetting: 0.5)
        regression.solve(noise: 0.3)
        let wanted = solutionByRows(
            rows: rows, values: values, precision: precision, noise: 0.3)
        let found = (0..<parameters).map { index in
            (0..<targets).map { regression.solution[index * targets + $0] }
        }
        #expect(found == wanted)
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
