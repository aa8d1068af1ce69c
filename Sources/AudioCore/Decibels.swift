import Glibc

/// A level or ratio in decibels.
public struct Decibels: Comparable, Sendable {
    /// The number of decibels.
    public let value: Double

    /// Creates a level from a number of decibels.
    public init(_ value: Double) {
        self.value = value
    }

    /// The level of a power ratio, 10·log10; zero power is −∞.
    public init(power: Double) {
        value = 10 * log10(power)
    }

    /// The level of an amplitude ratio, 20·log10; zero amplitude is −∞.
    public init(amplitude: Double) {
        value = 20 * log10(amplitude)
    }

    /// The power ratio of this level.
    public var power: Double { pow(10, value / 10) }

    /// The amplitude ratio of this level.
    public var amplitude: Double { pow(10, value / 20) }

    /// Orders levels by their number of decibels.
    public static func < (left: Decibels, right: Decibels) -> Bool {
        left.value < right.value
    }
}
