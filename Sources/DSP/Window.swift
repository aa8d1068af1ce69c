import Glibc

/// A window: the weights that a frame of samples is multiplied with before its transform.
public enum Window: Equatable, Sendable {
    /// Hann: 0.5 − 0.5·cos(2πn/N).
    case hann
    /// The four-term Blackman-Harris window of Harris 1978, side lobes below −92 dB.
    case blackmanHarris
    /// Kaiser: I₀(β·√(1 − t²)) / I₀(β), t from −1 to 1; `beta` ≥ 0 trades width for side lobes.
    case kaiser(beta: Double)

    /// The weights, computed in double precision, at most 1.
    ///
    /// Allocates.
    ///
    /// - Parameters:
    ///   - count: at least 1; one weight is always 1.
    ///   - periodic: true leaves out the last weight of a symmetric window of `count` + 1, as
    ///     spectra want; false is symmetric, as filters want.
    public func coefficients(count: Int, periodic: Bool = true) -> [Float] {
        weights(count: count, periodic: periodic).map { Float($0) }
    }

    /// The equivalent noise bandwidth in bins of the periodic window: N·Σw² / (Σw)².
    ///
    /// A tone of power P at the middle of a bin looks like noise of density P / (this · rate / N).
    ///
    /// - Parameter count: weights in the window, at least 1.
    public func noiseBandwidth(count: Int) -> Double {
        var sum = 0.0
        var squares = 0.0
        for weight in weights(count: count, periodic: true) {
            sum += weight
            squares += weight * weight
        }
        return Double(count) * squares / (sum * sum)
    }

    /// The β of a Kaiser window whose filter leaks at most −`attenuation` dB.
    ///
    /// Kaiser 1974; Oppenheim and Schafer, Discrete-Time Signal Processing, eq. 7.75.
    ///
    /// - Parameter attenuation: in dB, at least 0; below 21 dB the window is rectangular.
    public static func kaiserBeta(attenuation: Double) -> Double {
        if attenuation > 50 { return 0.1102 * (attenuation - 8.7) }
        guard attenuation > 21 else { return 0 }
        return 0.5842 * pow(attenuation - 21, 0.4) + 0.07886 * (attenuation - 21)
    }

    func weights(count: Int, periodic: Bool) -> [Double] {
        precondition(count >= 1, "a window needs a weight")
        guard count > 1 else { return [1] }
        let intervals = Double(periodic ? count : count - 1)
        return (0..<count).map { index in
            weight(at: Double(index) / intervals)
        }
    }

    /// The weight at a position from 0 to 1.
    private func weight(at position: Double) -> Double {
        let angle = 2 * Double.pi * position
        switch self {
        case .hann:
            return 0.5 - 0.5 * cos(angle)
        case .blackmanHarris:
            return 0.35875 - 0.48829 * cos(angle) + 0.14128 * cos(2 * angle)
                - 0.01168 * cos(3 * angle)
        case .kaiser(let beta):
            let place = 2 * position - 1
            return Bessel.i0(beta * max(0, 1 - place * place).squareRoot()) / Bessel.i0(beta)
        }
    }
}
