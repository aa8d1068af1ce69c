import ComplexModule
import DSP
import Glibc
import Presence
import RealModule

// A band's power S over some hops is |y|², y = A·x/σ, the rows of A the window of a hop's frame turned
// to a bin of the band. Noise whose density is that of white noise times e^(θS), the exponential tilt
// of S, is Gaussian again: white noise and 2σ·Re(Aᴴg), g of covariance θ·(I − θG)⁻¹ with G = A·Aᴴ. Its
// density over that of white noise is
//
//     ln Λ = θ·S − K(θ)      K(θ) = −ln det(I − θG)
//
// θ is set so that Chernoff's bound e^(K − θK′) on the chance that S exceeds its tilted mean K′ is
// the chance that is sought: then S is as likely above the threshold as below.

/// The power of a band over some hops, drawn as it is when it causes a rare alarm.
struct TiltedBandPower {
    /// Bins of the band: 39 Hz at 7.8 Hz a bin, about what a statistic sums.
    static let width = 5

    /// Hops that the power is summed over.
    let hops: Int
    /// The exponent θ of the tilt.
    let tilt: Double
    /// K(θ).
    let cumulant: Double

    private let frameLength: Int
    private let hop: Int
    private let window: [Double]
    private let factor: CholeskyFactor

    /// Sets the tilt for the chance of one band in one place.
    ///
    /// - Parameters:
    ///   - frameLength: samples of a frame; frames overlap by half.
    ///   - receivers: whose powers are added up.
    init(hops: Int, frameLength: Int, receivers: Int, chance: Double) {
        self.hops = hops
        self.frameLength = frameLength
        hop = frameLength * BasebandGrid.hop / BasebandGrid.frameLength
        let shape = BasebandGrid.window.coefficients(count: frameLength).map(Double.init)
        let norm = shape.reduce(0) { $0 + $1 * $1 }.squareRoot()
        window = shape.map { $0 / norm }
        let order = hops * Self.width
        let gram = Self.gram(window: window, hops: hops, hop: hop)
        func factor(_ tilt: Double) -> CholeskyFactor? {
            var matrix = gram.map { Complex(-tilt) * $0 }
            for index in 0..<order { matrix[index * order + index] += Complex(1) }
            return CholeskyFactor(matrix, order: order)
        }
        /// θK′ − K.
        func exponent(_ tilt: Double) -> Double {
            let step = 1e-4 * tilt
            guard let low = factor(tilt - step), let high = factor(tilt + step) else {
                return .infinity
            }
            let cumulant = -(low.logDeterminant + high.logDeterminant) / 2
            let slope = (low.logDeterminant - high.logDeterminant) / (2 * step)
            return Double(receivers) * (tilt * slope - cumulant)
        }
        var low = 1e-6
        var high = 1.0
        for _ in 0..<50 {
            let middle = (low + high) / 2
            if exponent(middle) < -log(chance) { low = middle } else { high = middle }
        }
        guard let factor = factor(low) else {
            preconditionFailure("a tilt below the first pole leaves a density")
        }
        tilt = low
        self.factor = factor
        cumulant = -factor.logDeterminant
    }

    /// Samples that the hops reach over.
    var length: Int { frameLength + (hops - 1) * hop }

    /// What white noise of variance 1 must be added to for the tilt.
    ///
    /// - Parameter bin: the band's first, of a frame's transform.
    func draw(bin: Int, _ numbers: inout GaussianNumbers) -> [Float] {
        let white = (0..<factor.order).map { _ in
            let number = numbers.complex()
            return Complex(Double(number.real), Double(number.imaginary))
        }
        let weights = factor.solveAdjoint(white).map { $0 * Complex(tilt.squareRoot()) }
        var samples = [Float](repeating: 0, count: length)
        for frame in 0..<hops {
            for offset in 0..<Self.width {
                let weight = weights[frame * Self.width + offset]
                for index in 0..<frameLength {
                    let place = frame * hop + index
                    let turn = Double((bin + offset) * place % frameLength) / Double(frameLength)
                    let phasor = Complex(cos(2 * .pi * turn), sin(2 * .pi * turn))
                    samples[place] += Float(2 * window[index] * (weight * phasor).real)
                }
            }
        }
        return samples
    }

    /// G, row by row: the rows' inner products.
    private static func gram(window: [Double], hops: Int, hop: Int) -> [Complex<Double>] {
        let order = hops * width
        var gram = [Complex<Double>](repeating: .zero, count: order * order)
        for row in 0..<order {
            for column in 0..<order {
                let (early, late) = (row / width * hop, column / width * hop)
                let bins = column % width - row % width
                for place in max(
                    early, late)..<max(min(early, late) + window.count, max(early, late))
                {
                    let turn =
                        2 * Double.pi * Double(bins * place % window.count)
                        / Double(window.count)
                    let product = window[place - early] * window[place - late]
                    gram[row * order + column] += Complex(
                        product * cos(turn), product * sin(turn))
                }
            }
        }
        return gram
    }
}
