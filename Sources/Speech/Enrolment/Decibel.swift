import Glibc

/// Levels of powers, in single precision.
enum Decibel {
    /// 10·log₁₀ of a power above 0.
    static func level(_ power: Float) -> Float { 10 * log10f(power) }

    /// The power of a level.
    static func power(_ level: Float) -> Float { powf(10, level / 10) }
}
