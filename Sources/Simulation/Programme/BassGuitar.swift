import Glibc

/// A plucked bass: a fundamental with two overtones.
struct BassGuitar {
    private let sampleRate: Double
    private var step = 0.0
    private var phase = 0.0
    private var envelope: StringEnvelope

    init(sampleRate: Double) {
        self.sampleRate = sampleRate
        envelope = StringEnvelope(attack: 0.004, decay: 0.8, sampleRate: sampleRate)
    }

    mutating func pluck(_ frequency: Double) {
        step = frequency / sampleRate
        envelope.strike()
    }

    mutating func damp() {
        envelope.damp()
    }

    /// The next sample, with a peak of about 1.
    mutating func next() -> Double {
        let level = envelope.next()
        phase += step
        phase -= phase.rounded(.down)
        let angle = 2 * .pi * phase
        return level * (0.75 * sin(angle) + 0.3 * sin(2 * angle) + 0.1 * sin(3 * angle))
    }
}
