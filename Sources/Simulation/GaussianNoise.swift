import CVector
import Glibc

/// White Gaussian noise of unit variance, by the transform of Box and Muller (1958).
struct GaussianNoise {
    private var random: Xoshiro256
    private var spare: Double?

    init(seed: UInt64, stream: UInt64) {
        random = Xoshiro256(seed: seed, stream: stream)
    }

    mutating func next() -> Double {
        if let number = spare {
            spare = nil
            return number
        }
        let radius = (-2 * log(1 - random.uniform())).squareRoot()
        var (sine, cosine) = (0.0, 0.0)
        noctule_sincos(2 * .pi * random.uniform(), &sine, &cosine)
        spare = radius * sine
        return radius * cosine
    }
}
