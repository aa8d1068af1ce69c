import Glibc

/// White Gaussian noise of unit variance, the same for a seed: xorshift64* and Box-Muller (1958).
struct GaussianNoise {
    private var state: UInt64
    private var spare: Double?

    init(seed: UInt64) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 ^ 0x1234_5678_9abc_def1
        for _ in 0..<8 { _ = bits() }
    }

    mutating func next() -> Double {
        if let number = spare {
            spare = nil
            return number
        }
        let radius = (-2 * log(1 - uniform())).squareRoot()
        let angle = 2 * Double.pi * uniform()
        spare = radius * sin(angle)
        return radius * cos(angle)
    }

    /// A number in 0..<1.
    mutating func uniform() -> Double { Double(bits() >> 11) * 0x1p-53 }

    private mutating func bits() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_f491_4f6c_dd1d
    }
}
