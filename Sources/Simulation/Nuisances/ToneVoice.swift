import Glibc

/// Renders a tone: the phase is the running sum of the frequency.
struct ToneVoice: Voice {
    private let tone: InterferingTone
    private let amplitude: Double
    private let fall: Double
    private let sampleRate: Double
    private var envelope: RhythmEnvelope
    private var wander: FrequencyWander?
    private var turns = 0.0
    private var frame = 0

    /// Where the anti-aliasing filter starts, as a share of the sample rate, and what it takes to
    /// reach all of its rejection.
    private static let edge = 0.46
    private static let transition = SmoothStart(duration: 0.08)
    /// The rejection of harmonics where none is given, in dB: they are not heard.
    private static let inaudible = 120.0

    init(_ tone: InterferingTone, _ context: VoiceContext) {
        self.tone = tone
        amplitude = context.microphone.digitalRMS(ofSPL: tone.levelSPL) * 2.0.squareRoot()
        fall = pow(10, -tone.harmonicFall / 20)
        sampleRate = context.sampleRate
        envelope = RhythmEnvelope(tone.rhythm, context)
        if tone.wander > 0 { wander = FrequencyWander(tone, context) }
    }

    mutating func next() -> Double {
        let frequency = frequency()
        turns += frequency / sampleRate
        turns -= turns.rounded(.down)
        frame += 1
        let envelope = envelope.next()
        guard envelope > 0 else { return 0 }
        var gain = amplitude * envelope
        var sum = 0.0
        // sin(k·x) = 2·cos x·sin((k − 1)·x) − sin((k − 2)·x), after Chebyshev.
        var partial = sin(2 * .pi * turns)
        var last = 0.0
        let twice = 2 * cos(2 * .pi * turns)
        for harmonic in 1...tone.harmonics {
            let response = response(Double(harmonic) * frequency, harmonic)
            guard response > 0 else { break }
            sum += gain * response * partial
            gain *= fall
            (partial, last) = (twice * partial - last, partial)
        }
        return sum
    }

    /// The frequency at the frame.
    private mutating func frequency() -> Double {
        var frequency = tone.frequency
        if let far = tone.sweepTo {
            let cycles =
                max(0, Double(frame) / sampleRate - tone.rhythm.start) / tone.sweepPeriod
            let share = cycles - cycles.rounded(.down)
            frequency += (far - tone.frequency) * (1 - abs(1 - 2 * share))
        }
        if let shift = wander?.next() { frequency += shift }
        return frequency
    }

    /// What the anti-aliasing filter leaves of a partial.
    private func response(_ frequency: Double, _ harmonic: Int) -> Double {
        guard frequency > Self.edge * sampleRate else { return 1 }
        guard harmonic > 1 || tone.aliasRejection != nil else { return 1 }
        let step = Self.transition.step(frequency / sampleRate - Self.edge)
        guard step < 1 || tone.aliasRejection != nil else { return 0 }
        return pow(10, -(tone.aliasRejection ?? Self.inaudible) * step / 20)
    }
}
