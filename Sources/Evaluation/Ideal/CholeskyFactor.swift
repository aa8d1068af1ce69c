import ComplexModule
import RealModule

/// The lower triangle L of a positive definite Hermitian matrix M = L·Lᴴ.
struct CholeskyFactor {
    /// The matrix's order.
    let order: Int
    private var lower: [Complex<Double>]

    /// Factors a matrix; nil when it is not positive definite.
    ///
    /// - Parameter matrix: row by row.
    init?(_ matrix: [Complex<Double>], order: Int) {
        self.order = order
        lower = Array(repeating: .zero, count: order * order)
        for row in 0..<order {
            for column in 0...row {
                var sum = matrix[row * order + column]
                for inner in 0..<column {
                    sum -=
                        lower[row * order + inner] * lower[column * order + inner].conjugate
                }
                if column == row {
                    guard sum.real > 0 else { return nil }
                    lower[row * order + row] = Complex(sum.real.squareRoot())
                } else {
                    lower[row * order + column] = sum / lower[column * order + column]
                }
            }
        }
    }

    /// ln det M.
    var logDeterminant: Double {
        (0..<order).reduce(0) { $0 + 2 * .log(lower[$1 * order + $1].real) }
    }

    /// Solves Lᴴ·x = right: white numbers become numbers of covariance M⁻¹.
    func solveAdjoint(_ right: [Complex<Double>]) -> [Complex<Double>] {
        var x = right
        for row in stride(from: order - 1, through: 0, by: -1) {
            for later in row + 1..<max(order, row + 1) {
                x[row] -= lower[later * order + row].conjugate * x[later]
            }
            x[row] /= Complex(lower[row * order + row].real)
        }
        return x
    }
}
