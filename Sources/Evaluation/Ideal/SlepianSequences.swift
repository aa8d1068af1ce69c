import Glibc

// The sequences of length n that have the greatest share of their energy within ±w (Slepian 1978)
// are the eigenvectors of the covariance of band-limited noise: the axes on which a Gaussian signal
// that is flat over a band and lasts n samples is independent. They are also the eigenvectors of a
// tridiagonal matrix whose eigenvalues lie well apart,
//
//     d[i] = ((n − 1 − 2i)/2)²·cos 2πw      e[i] = i·(n − i)/2
//
// which are found by bisection on the Sturm sequence, and the vectors by inverse iteration.

/// The discrete prolate spheroidal sequences of a length and bandwidth: orthonormal tapers.
struct SlepianSequences {
    /// Samples of a sequence.
    let length: Int
    /// Half of the band, as a share of the sample rate.
    let halfBand: Double
    /// The sequences, the most concentrated first.
    let sequences: [[Double]]

    /// Computes the `count` most concentrated sequences.
    ///
    /// - Precondition: `halfBand` is in 0…0.5 and `count` at most `length`.
    init(length: Int, halfBand: Double, count: Int) {
        precondition(length >= 2 && (1...length).contains(count), "sequences need samples")
        precondition(halfBand > 0 && halfBand < 0.5, "a band lies within the sample rate")
        self.length = length
        self.halfBand = halfBand
        let n = Double(length)
        let cosine = cos(2 * .pi * halfBand)
        let matrix = TridiagonalMatrix(
            diagonal: (0..<length).map { index in
                let place = (n - 1 - 2 * Double(index)) / 2
                return place * place * cosine
            },
            beside: (1..<length).map { Double($0) * (n - Double($0)) / 2 })
        sequences = (0..<count).map { matrix.eigenvector(of: matrix.eigenvalue(fromTop: $0)) }
    }

    /// The share of each sequence's energy that lies within the band, in 0…1.
    ///
    /// They are the eigenvalues of the covariance of noise that has density 1 within the band.
    var concentrations: [Double] {
        sequences.map { sequence in
            var share = 2 * halfBand
            for lag in 1..<length {
                var product = 0.0
                for index in lag..<length { product += sequence[index] * sequence[index - lag] }
                share += 2 * product * sin(2 * .pi * halfBand * Double(lag)) / (.pi * Double(lag))
            }
            return min(max(share, 0), 1)
        }
    }
}
