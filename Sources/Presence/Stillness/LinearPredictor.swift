import ComplexModule
import RealModule

// Burg 1967, "Maximum entropy spectral analysis", in the lattice form of Markel and Gray 1976: stage
// m makes of the forward and backward errors f and b
//
//     k = −2·Σ f[t]·b*[t−1] / Σ (|f[t]|² + |b[t−1]|²)      f ← f + k·b[t−1]      b ← b[t−1] + k*·f
//
// so that the power of both sinks by 1 − |k|².

/// Takes the short-term prediction out of a complex series: what is left is nearly white.
///
/// Real-time safe after `init`.
struct LinearPredictor {
    /// Samples that the prediction reaches back; as many are lost at the start.
    let order: Int
    /// What a reflection coefficient is divided by less 1, so that no stage takes out more than
    /// 1 / (1 − (1 + `restraint`)⁻²).
    let restraint: Double

    private var backward: [Complex<Double>]

    init(order: Int, restraint: Double, capacity: Int) {
        self.order = order
        self.restraint = restraint
        backward = Array(repeating: .zero, count: capacity)
    }

    /// Puts the forward errors in the place of the samples from `order` to `count`.
    mutating func whiten(_ samples: inout [Complex<Double>], count: Int) {
        for index in 0..<count { backward[index] = samples[index] }
        for stage in 1...order {
            var product = Complex<Double>.zero
            var power = 0.0
            for index in stage..<count {
                let forward = samples[index]
                let delayed = backward[index - 1]
                product += forward * delayed.conjugate
                power += forward.lengthSquared + delayed.lengthSquared
            }
            guard power > 0 else { return }
            let scale = -2 / (power * (1 + restraint))
            let reflection = Complex(product.real * scale, product.imaginary * scale)
            let mirrored = reflection.conjugate
            // Backwards, for each new backward error stands where an old one was.
            for index in stride(from: count - 1, through: stage, by: -1) {
                let forward = samples[index]
                let delayed = backward[index - 1]
                samples[index] = forward + reflection * delayed
                backward[index] = delayed + mirrored * forward
            }
        }
    }
}
