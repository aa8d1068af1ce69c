// x(t) = Σ x[n]·s(t − n), s a sinc under a Kaiser window of β for 80 dB that ends `reach` samples away.
// The sinc's cut-off is half the sample rate, so the pass band ends a half transition below: at 0.42 of
// the sample rate, 20 kHz of 48. Between its tabulated phases s is a straight line, 94 dB down.

/// Values between samples.
///
/// `value` is real-time safe.
public struct FractionalInterpolator: Sendable {
    /// Samples on either side that a value depends on.
    public static let reach = 16

    private static let phaseCount = 256
    private static let attenuation = 80.0

    /// For each phase the weights of the samples, and one phase more.
    private let weights: [Float]

    /// Computes the weights.
    public init() {
        let count = 2 * Self.reach
        let beta = Window.kaiserBeta(attenuation: Self.attenuation)
        let scale = 1 / Bessel.i0(beta)
        weights = (0...Self.phaseCount).flatMap { phase in
            let fraction = Double(phase) / Double(Self.phaseCount)
            return (0..<count).map { index in
                let distance = fraction - Double(index - Self.reach + 1)
                let share = distance / Double(Self.reach)
                let root = max(0, 1 - share * share).squareRoot()
                return Float(FIR.sinc(distance) * Bessel.i0(beta * root) * scale)
            }
        }
    }

    /// The value between two samples.
    ///
    /// - Parameters:
    ///   - fraction: of the way from one to the next, in 0..<1.
    ///   - samples: twice `reach`; the value lies behind the one at `reach` − 1.
    public func value(_ fraction: Double, between samples: UnsafePointer<Float>) -> Float {
        let place = fraction * Double(Self.phaseCount)
        let phase = min(Int(place), Self.phaseCount - 1)
        let share = Float(place - Double(phase))
        let count = 2 * Self.reach
        return weights.withUnsafeBufferPointer { weights in
            var (left, right): (Float, Float) = (0, 0)
            let first = phase * count
            for index in 0..<count {
                left += weights[first + index] * samples[index]
                right += weights[first + count + index] * samples[index]
            }
            return left + (right - left) * share
        }
    }
}
