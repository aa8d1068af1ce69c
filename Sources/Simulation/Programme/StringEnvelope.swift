import Glibc

/// The loudness of a string: it rises when struck, dies away by itself, falls when damped.
struct StringEnvelope {
    private let attack: Double
    private let decay: Double
    private var target = 0.0
    private var level = 0.0

    /// - Parameters:
    ///   - attack: time constant of the rise and the fall, in seconds.
    ///   - decay: time constant of the dying away, in seconds.
    init(attack: Double, decay: Double, sampleRate: Double) {
        self.attack = 1 - exp(-1 / (attack * sampleRate))
        self.decay = exp(-1 / (decay * sampleRate))
    }

    mutating func strike() { target = 1 }

    mutating func damp() { target = 0 }

    /// The next value, in 0…1.
    mutating func next() -> Double {
        level += attack * (target - level)
        target *= decay
        return level
    }
}
