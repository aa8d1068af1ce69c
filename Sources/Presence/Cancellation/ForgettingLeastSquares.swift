import CVector
import Glibc

// Linear least squares with exponential forgetting and a Gaussian prior, for many targets that share
// their regressors (Haykin, "Adaptive Filter Theory", ch. 10; Bishop 2006, 3.3). With rows fᵀ and
// targets yᵀ, forgetting λ a call, noise variance ν and prior variance 1/ρᵢ of parameter i:
//
//     G ← λG + Σ f·fᵀ     C ← λC + Σ f·yᵀ     (G + ν·diag ρ)·θ = C
//
// solved through G + ν·diag ρ = UᵀU (Cholesky). Everything is double precision: music is narrow-band
// and G has condition numbers of 10⁶ and more. A matrix is stored by rows, its upper triangle valid.

/// Regresses many targets on the same regressors, the recent past counting most.
///
/// Memory is allocated once; `accumulate`, `solve` and `reset` are real-time safe. Costs
/// parameters² / 2 multiplications a row and parameters³ / 6 a solution.
struct ForgettingLeastSquares: ~Copyable {
    /// Parameters and targets are padded to a multiple of this.
    static let stride = 8
    /// Rows, of the data as of the matrices, are taken in groups of this many.
    private static let group = 4

    /// Regressors, and parameters a target: a multiple of `stride`.
    let parameters: Int
    /// Targets that there is room for: a multiple of `stride`.
    let targets: Int
    /// The parameters, those of all targets for the first regressor first.
    let solution: UnsafeMutablePointer<Double>

    private let precision: UnsafeMutablePointer<Double>
    private let gram: UnsafeMutablePointer<Double>
    private let cross: UnsafeMutablePointer<Double>
    private let factor: UnsafeMutablePointer<Double>

    /// Allocates a regression that has seen nothing.
    ///
    /// - Parameters:
    ///   - precision: one over the prior variance of each parameter, as many as a multiple of `stride`.
    ///   - targets: at least 1; rounded up.
    init(precision: [Double], targets: Int) {
        precondition(
            precision.count % Self.stride == 0, "regressors come in multiples of the stride")
        parameters = precision.count
        self.targets = Self.padded(targets)
        self.precision = Vector.zeros(parameters)
        gram = Vector.zeros(parameters * parameters)
        factor = Vector.zeros(parameters * parameters)
        cross = Vector.zeros(parameters * self.targets)
        solution = Vector.zeros(parameters * self.targets)
        for (index, value) in precision.enumerated() { self.precision[index] = value }
    }

    deinit {
        precision.deallocate()
        gram.deallocate()
        factor.deallocate()
        cross.deallocate()
        solution.deallocate()
    }

    /// A count rounded up to a multiple of `stride`.
    static func padded(_ count: Int) -> Int { (count + stride - 1) / stride * stride }

    /// Rows rounded up to what `accumulate` takes.
    static func paddedRows(_ count: Int) -> Int { (count + group - 1) / group * group }

    /// Forgets everything; the solution is zero.
    mutating func reset() {
        gram.update(repeating: 0, count: parameters * parameters)
        cross.update(repeating: 0, count: parameters * targets)
        solution.update(repeating: 0, count: parameters * targets)
    }

    /// The mean over the regressors of the sum of their squares.
    var meanEnergy: Double {
        (0..<parameters).reduce(0) { $0 + gram[$1 * (parameters + 1)] } / Double(parameters)
    }

    /// Takes rows of regressors and of targets.
    ///
    /// - Parameters:
    ///   - rows: `count` times `parameters` values.
    ///   - values: `count` times `targets` values.
    ///   - count: a multiple of 4; rows of zeros fill it up.
    ///   - forgetting: what the past is multiplied by, in 0…1.
    mutating func accumulate(
        rows: UnsafePointer<Double>, values: UnsafePointer<Double>, count: Int,
        forgetting: Double
    ) {
        Vector.scale(gram, by: forgetting, count: parameters * parameters)
        Vector.scale(cross, by: forgetting, count: parameters * targets)
        for index in Swift.stride(from: 0, to: parameters, by: Self.group) {
            let start = index / Self.stride * Self.stride
            noctule_vector_add_products(
                gram + index * parameters + start, parameters, Self.group, parameters - start,
                rows + start, parameters, rows + index, parameters, count)
            noctule_vector_add_products(
                cross + index * targets, targets, Self.group, targets,
                values, targets, rows + index, parameters, count)
        }
    }

    /// Finds the parameters for what has been seen.
    ///
    /// - Parameter noise: variance of the targets' noise, above 0.
    mutating func solve(noise: Double) {
        factor.update(from: gram, count: parameters * parameters)
        solution.update(from: cross, count: parameters * targets)
        for index in 0..<parameters {
            factor[index * (parameters + 1)] += noise * precision[index]
        }
        for index in 0..<parameters {
            let row = factor + index * parameters
            let place = solution + index * targets
            let start = index / Self.stride * Self.stride
            if index.isMultiple(of: Self.group) { subtractRows(above: index, start: start) }
            for known in index / Self.group * Self.group..<index {
                let source = factor + known * parameters
                Vector.add(
                    -source[index], source + start, to: row + start, count: parameters - start)
                Vector.add(
                    -source[index], solution + known * targets, to: place, count: targets)
            }
            // The ridge keeps the pivot above zero but for rounding, which must not reach the root.
            let pivot = max(row[index], noise * precision[index]).squareRoot()
            Vector.scale(row + start, by: 1 / pivot, count: parameters - start)
            Vector.scale(place, by: 1 / pivot, count: targets)
        }
        for index in (0..<parameters).reversed() {
            let row = factor + index * parameters
            let place = solution + index * targets
            let group = Self.paddedRows(index + 1)
            for known in index + 1..<group {
                Vector.add(-row[known], solution + known * targets, to: place, count: targets)
            }
            if group < parameters {
                noctule_vector_subtract_products(
                    place, targets, 1, targets, solution + group * targets, targets, row + group,
                    1, parameters - group)
            }
            Vector.scale(place, by: 1 / row[index], count: targets)
        }
    }

    /// Takes what the rows above explain from a group of rows of the factor and of the solution.
    ///
    /// - Parameters:
    ///   - index: the group's first row.
    ///   - start: the first column that counts, a multiple of `stride`.
    private func subtractRows(above index: Int, start: Int) {
        noctule_vector_subtract_products(
            factor + index * parameters + start, parameters, Self.group, parameters - start,
            factor + start, parameters, factor + index, parameters, index)
        noctule_vector_subtract_products(
            solution + index * targets, targets, Self.group, targets,
            solution, targets, factor + index, parameters, index)
    }
}
