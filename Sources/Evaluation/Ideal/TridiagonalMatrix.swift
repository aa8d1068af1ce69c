/// A symmetric tridiagonal matrix and its eigenvectors, one at a time.
struct TridiagonalMatrix {
    /// The diagonal.
    let diagonal: [Double]
    /// The entries beside the diagonal; one fewer.
    let beside: [Double]

    /// An eigenvalue by its rank, 0 for the greatest, by bisection.
    func eigenvalue(fromTop rank: Int) -> Double {
        var low = Double.infinity
        var high = -Double.infinity
        for index in diagonal.indices {
            let left = index > 0 ? abs(beside[index - 1]) : 0
            let right = index < beside.count ? abs(beside[index]) : 0
            low = min(low, diagonal[index] - left - right)
            high = max(high, diagonal[index] + left + right)
        }
        for _ in 0..<120 where high - low > 1e-15 * max(abs(low), abs(high)) {
            let middle = (low + high) / 2
            if eigenvalues(above: middle) > rank { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The unit eigenvector of an eigenvalue that no other is near, by inverse iteration.
    func eigenvector(of value: Double) -> [Double] {
        let count = diagonal.count
        // No symmetry, so that neither the even nor the odd vectors are orthogonal to it.
        var vector = (0..<count).map { 1 + 0.5 * Double(($0 * 7) % 11) }
        for _ in 0..<4 {
            vector = solve(shift: value, vector)
            let norm = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
            for index in vector.indices { vector[index] /= norm }
        }
        return vector
    }

    /// Eigenvalues above a value: sign changes of the Sturm sequence.
    private func eigenvalues(above value: Double) -> Int {
        var count = 0
        var pivot = 1.0
        for index in diagonal.indices {
            let square = index > 0 ? beside[index - 1] * beside[index - 1] : 0
            pivot = diagonal[index] - value - square / pivot
            if pivot == 0 { pivot = -1e-300 }
            if pivot > 0 { count += 1 }
        }
        return count
    }

    /// Solves (A − shift)·x = right by elimination with row exchange.
    private func solve(shift: Double, _ right: [Double]) -> [Double] {
        let count = diagonal.count
        var pivots = diagonal.map { $0 - shift }
        var above = beside + [0]
        var second = [Double](repeating: 0, count: count)
        var x = right
        let tiny = 1e-18 * (diagonal.map(abs).max() ?? 1)
        for index in 0..<count - 1 {
            let below = beside[index]
            if abs(below) > abs(pivots[index]) {
                let factor = pivots[index] / below
                let next = above[index]
                pivots[index] = below
                above[index] = pivots[index + 1]
                second[index] = index + 1 < count - 1 ? beside[index + 1] : 0
                pivots[index + 1] = next - factor * above[index]
                above[index + 1] = -factor * second[index]
                x.swapAt(index, index + 1)
                x[index + 1] -= factor * x[index]
            } else {
                if pivots[index] == 0 { pivots[index] = tiny }
                let factor = below / pivots[index]
                pivots[index + 1] -= factor * above[index]
                x[index + 1] -= factor * x[index]
            }
        }
        if pivots[count - 1] == 0 { pivots[count - 1] = tiny }
        for index in stride(from: count - 1, through: 0, by: -1) {
            if index + 1 < count { x[index] -= above[index] * x[index + 1] }
            if index + 2 < count { x[index] -= second[index] * x[index + 2] }
            x[index] /= pivots[index]
        }
        return x
    }
}
