import Glibc

// Air on the direct path turns a strong phasor to and fro, so in the plane of one receiver it moves on
// one line, and on one line too in the space of all receivers' real and imaginary parts, for the
// carriers of a microphone are turned alike. Across that line a weak echo stands free. So the series
// are made uncorrelated: with C their covariance, D its diagonal and C + λ·D = L·Lᵀ (Cholesky),
//
//     u ← L⁻¹·u
//
// This is the widely linear whitening of improper signals (Picinbono and Chevalier 1995), and over
// microphones an adaptive beamformer's way with noise (Capon 1969). The loading λ keeps what a strong
// echo leaves between the receivers, which repeats less well, from being raised by more than 10 dB.

/// Makes series nearly uncorrelated.
///
/// Real-time safe after `init`.
struct SeriesDecorrelation {
    /// λ, as a share of each series' own power.
    let loading: Double

    private let capacity: Int
    private var factor: [Double]
    private var vector: [Double]

    /// - Parameter rows: series at most.
    init(rows: Int, loading: Double) {
        self.loading = loading
        capacity = rows
        factor = Array(repeating: 0, count: rows * rows)
        vector = Array(repeating: 0, count: rows)
    }

    /// Changes the rows in place, to a power of at most 1; silent ones stay silent.
    mutating func apply(to rows: inout SeriesRows) {
        guard rows.count > 0 else { return }
        factorise(rows)
        for index in 0..<rows.count {
            for row in 0..<rows.used {
                var rest = Double(rows[row, index])
                for column in 0..<row { rest -= factor[row * capacity + column] * vector[column] }
                let pivot = factor[row * capacity + row]
                vector[row] = pivot > 0 ? rest / pivot : 0
            }
            for row in 0..<rows.used { rows[row, index] = Float(vector[row]) }
        }
    }

    /// Cholesky's factor of the loaded covariance; a silent row has a pivot of 0.
    private mutating func factorise(_ rows: SeriesRows) {
        for row in 0..<rows.used {
            for column in 0...row {
                var covariance = rows.product(row, column) / Double(rows.count)
                if column == row { covariance *= 1 + loading }
                for before in 0..<column {
                    covariance -=
                        factor[row * capacity + before] * factor[column * capacity + before]
                }
                if column < row {
                    let pivot = factor[column * capacity + column]
                    factor[row * capacity + column] = pivot > 0 ? covariance / pivot : 0
                } else {
                    factor[row * capacity + row] =
                        covariance > 0 ? covariance.squareRoot() : 0
                }
            }
        }
    }
}
