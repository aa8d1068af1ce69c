import ComplexModule
import Glibc
import RealModule
import Simulation

/// Independent Gaussian numbers of variance 1 by the transform of Box and Muller (1958).
struct GaussianNumbers {
    private var random: Xoshiro256
    private var spare: Float?

    init(seed: UInt64, stream: UInt64 = 0) {
        random = Xoshiro256(seed: seed, stream: stream)
    }

    /// The next number.
    mutating func next() -> Float {
        if let number = spare {
            spare = nil
            return number
        }
        let pair = pair()
        spare = pair.imaginary
        return pair.real
    }

    /// A complex number whose mean square is 1.
    mutating func complex() -> Complex<Float> {
        let pair = pair()
        return Complex(pair.real * 0.707_106_78, pair.imaginary * 0.707_106_78)
    }

    /// A number in a range, all alike.
    mutating func uniform(in range: ClosedRange<Double>) -> Double {
        .random(in: range, using: &random)
    }

    /// A whole number in a range, all alike.
    mutating func uniform(in range: Range<Int>) -> Int {
        .random(in: range, using: &random)
    }

    /// Real and imaginary part of variance 1 each.
    private mutating func pair() -> Complex<Float> {
        let bits = random.next()
        // 32 random bits each; the radius' are never 0.
        let radius = (-2 * logf((Float(bits >> 32) + 0.5) * 0x1p-32)).squareRoot()
        let angle = 2 * Float.pi * Float(bits & 0xffff_ffff) * 0x1p-32
        return Complex(radius * cosf(angle), radius * sinf(angle))
    }
}
