import Glibc

/// Renders what a bump shakes through the case: a damped sine with an onset of 2 ms.
struct ThumpVoice: Voice {
    private let at: Double
    private let frequency: Double
    private let amplitude: Double
    private let decay: Double
    private let sampleRate: Double
    private let onset = SmoothStart(duration: 0.002)
    private var frame = 0

    /// - Returns: nil where there is no thump.
    init?(_ handling: Handling, microphone: Microphone, sampleRate: Double) {
        guard let level = handling.thumpSPL else { return nil }
        at = handling.at
        frequency = handling.thumpFrequency
        amplitude = microphone.digitalRMS(ofSPL: level) * 2.0.squareRoot()
        decay = handling.thumpDecay
        self.sampleRate = sampleRate
    }

    mutating func next() -> Double {
        let since = Double(frame) / sampleRate - at
        frame += 1
        guard since > 0, since < 3 * decay else { return 0 }
        return amplitude * onset.step(since) * pow(10, -3 * since / decay)
            * sin(2 * .pi * frequency * since)
    }
}
