public import ComplexModule
import Glibc
public import RealModule

// The cyclic Jacobi method (Golub and Van Loan, Matrix Computations, section 8.5): each rotation makes
// one pair of entries off the diagonal zero, and the sum of their squares falls, in the end
// quadratically. For the entry a = |a|·e^(jα) between rows p and q with diagonals x and y the angle
// has tan 2θ = 2|a| / (y − x), after the phase of row q has been turned by α.

/// The eigenvalues of a Hermitian matrix.
public enum HermitianEigenvalues {
    /// Computes the eigenvalues, smallest first.
    ///
    /// The relative error is about 10⁻¹⁴ of the greatest eigenvalue. Allocates; meant for some tens
    /// of rows.
    ///
    /// - Parameters:
    ///   - matrix: `size` rows of `size` entries; the lower triangle is taken for the conjugate of the
    ///     upper.
    public static func of(_ matrix: [Complex<Double>], size: Int) -> [Double] {
        precondition(matrix.count == size * size, "a square matrix")
        var entries = matrix
        for row in 0..<size {
            for column in 0..<row {
                entries[row * size + column] = entries[column * size + row].conjugate
            }
        }
        let scale = (0..<size).reduce(0) { $0 + abs(entries[$1 * size + $1].real) }
        for _ in 0..<60 {
            var rest = 0.0
            for row in 0..<size {
                for column in row + 1..<max(size, row + 1) {
                    rest += entries[row * size + column].lengthSquared
                    rotate(&entries, size, row, column)
                }
            }
            if rest.squareRoot() <= 1e-15 * scale { break }
        }
        return (0..<size).map { entries[$0 * size + $0].real }.sorted()
    }

    /// Makes the entry between two rows zero.
    private static func rotate(
        _ entries: inout [Complex<Double>], _ size: Int, _ first: Int, _ second: Int
    ) {
        let entry = entries[first * size + second]
        let length = entry.length
        guard length > 0 else { return }
        let difference =
            entries[second * size + second].real - entries[first * size + first].real
        let ratio = difference / (2 * length)
        let tangent =
            (ratio >= 0 ? 1.0 : -1.0) / (abs(ratio) + (ratio * ratio + 1).squareRoot())
        let cosine = 1 / (tangent * tangent + 1).squareRoot()
        let sine = tangent * cosine
        let phase = entry.conjugate / Complex(length, 0)
        for other in 0..<size {
            // Columns: A·J, then rows: Jᴴ·A.
            let left = entries[other * size + first]
            let right = entries[other * size + second] * phase
            entries[other * size + first] = Self.mix(left, cosine, right, -sine)
            entries[other * size + second] = Self.mix(left, sine, right, cosine)
        }
        for other in 0..<size {
            let upper = entries[first * size + other]
            let lower = entries[second * size + other] * phase.conjugate
            entries[first * size + other] = Self.mix(upper, cosine, lower, -sine)
            entries[second * size + other] = Self.mix(upper, sine, lower, cosine)
        }
    }

    private static func mix(
        _ first: Complex<Double>, _ a: Double, _ second: Complex<Double>, _ b: Double
    ) -> Complex<Double> {
        Complex(a * first.real + b * second.real, a * first.imaginary + b * second.imaginary)
    }
}
