import AudioCore

/// How loud the speech is and how loud the noise that it stands in.
///
/// The noise is the median power of the steps without speech, followed by 0.3 dB a step, so that the
/// edges of speech that are taken for quiet count for little; until there is one, the least power so
/// far. Speech is the mean power of the steps with speech, without the
/// noise's (the active speech level, as ITU-T P.56 means it).
struct SpeechLevel: Sendable {
    /// The mean square of the noise, full scale 1; nil before the first step.
    private(set) var noise: Float?

    /// 0.3 dB: 15 dB a second at 20 ms a step.
    private static let stride: Float = 1.0715
    private var hasQuiet = false
    private var sum = 0.0
    private var count = 0

    /// Power that counts as none: −120 dBFS, below any converter's noise.
    private static let least = 0.5e-12

    /// Takes the mean square of a step.
    mutating func step(_ power: Float, isSpeech: Bool) {
        if isSpeech { add(power) }
        if let noise, hasQuiet {
            if power < noise {
                self.noise = max(power, noise / Self.stride)
            } else if !isSpeech {
                self.noise = min(power, max(noise, Float(Self.least)) * Self.stride)
            }
        } else {
            noise = min(noise ?? power, power)
            hasQuiet = !isSpeech
        }
    }

    /// Speech begins to be measured.
    ///
    /// - Parameter power: the mean square of the speech so far.
    mutating func begin(with power: Float) {
        sum = 0
        count = 0
        add(power)
    }

    /// Forgets everything.
    mutating func reset() {
        noise = nil
        hasQuiet = false
        sum = 0
        count = 0
    }

    /// The speech since `begin` in dBFS, a full-scale sine 0, and over the noise in dB.
    var measured: (level: Double, signalToNoise: Double) {
        measure(count == 0 ? 0 : sum / Double(count))
    }

    /// The same of speech whose mean square is known.
    func measure(_ power: Double) -> (level: Double, signalToNoise: Double) {
        let noise = max(Double(noise ?? 0), Self.least)
        // Speech that is no louder than the noise is taken for 10 dB below it.
        let speech = max(power - noise, 0.1 * noise)
        return (Decibels(power: 2 * speech).value, Decibels(power: speech / noise).value)
    }

    private mutating func add(_ power: Float) {
        sum += Double(power)
        count += 1
    }
}
