import ComplexModule
import RealModule

/// The slow part of a series: a least-squares polynomial.
///
/// Standing echoes that a warming room turns are such a thing. What is taken out of white noise of
/// unit power leaves a correlation of −Σ φ(t)·φ(t+τ) over a stretch, φ the orthonormal polynomials:
/// that is `overlap`. Real-time safe after `init`.
struct Trend {
    /// Degree of the polynomial.
    let degree: Int

    /// Σ φ(t)·φ(t+τ) by lag, over all polynomials.
    private(set) var overlap: [Float]

    private var basis: [[Double]]
    private var count = 0

    /// - Parameters:
    ///   - capacity: samples of the longest series.
    ///   - lags: lags of which the overlap is known.
    init(degree: Int, capacity: Int, lags: Int) {
        self.degree = degree
        overlap = Array(repeating: 0, count: lags)
        // Not copies of one: a first write would copy on the audio thread.
        basis = (0...degree).map { _ in Array(repeating: 0, count: capacity) }
    }

    /// Prepares for series of a length: powers of time, made orthonormal one after another.
    mutating func prepare(count: Int) {
        guard count != self.count else { return }
        self.count = count
        for power in 0...degree {
            for index in 0..<count {
                let time = 2 * Double(index) / Double(count - 1) - 1
                basis[power][index] = power == 0 ? 1 : basis[power - 1][index] * time
            }
            for lower in 0..<power {
                var share = 0.0
                for index in 0..<count { share += basis[lower][index] * basis[power][index] }
                for index in 0..<count { basis[power][index] -= share * basis[lower][index] }
            }
            var square = 0.0
            for index in 0..<count { square += basis[power][index] * basis[power][index] }
            let scale = 1 / square.squareRoot()
            for index in 0..<count { basis[power][index] *= scale }
        }
        for lag in overlap.indices where lag < count {
            var sum = 0.0
            for power in 0...degree {
                for index in lag..<count {
                    sum += basis[power][index] * basis[power][index - lag]
                }
            }
            overlap[lag] = Float(sum)
        }
    }

    /// Takes the polynomial out of the first samples, as many as were prepared for.
    func remove(from samples: inout [Complex<Double>]) {
        for power in 0...degree {
            var real = 0.0
            var imaginary = 0.0
            for index in 0..<count {
                real += basis[power][index] * samples[index].real
                imaginary += basis[power][index] * samples[index].imaginary
            }
            for index in 0..<count {
                let weight = basis[power][index]
                samples[index] -= Complex(weight * real, weight * imaginary)
            }
        }
    }
}
