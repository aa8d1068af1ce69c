import Glibc

/// A plucked bass: a fundamental with two overtones.
struct BassGuitar {
    private let sampleRate: Double
    private let attack: Double
    private var step = 0.0
    private var phase = 0.0
    private var target = 0.0
    private var level = 0.0
    private let decay: Double

    init(sampleRate: Double) {
        self.sampleRate = sampleRate
        attack = 1 - exp(-1 / (0.004 * sampleRate))
        decay = exp(-1 / (0.8 * sampleRate))
    }

    mutating func pluck(_ frequency: Double) {
        step = frequency / sampleRate
        target = 1
    }

    mutating func damp() {
        target = 0
    }

    /// The next sample, with a peak of about 1.
    mutating func next() -> Double {
        level += attack * (target - level)
        target *= decay
        phase += step
        phase -= phase.rounded(.down)
        let angle = 2 * .pi * phase
        return level * (0.75 * sin(angle) + 0.3 * sin(2 * angle) + 0.1 * sin(3 * angle))
    }
}
