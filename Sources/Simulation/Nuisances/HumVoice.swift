import Glibc

/// Renders hum.
struct HumVoice: Voice {
    private let hum: Hum
    private let amplitude: Double
    private let sampleRate: Double
    private var frame = 0

    init(_ hum: Hum, _ context: VoiceContext) {
        self.hum = hum
        amplitude = context.microphone.digitalRMS(ofSPL: hum.levelSPL) * 2.0.squareRoot()
        sampleRate = context.sampleRate
    }

    mutating func next() -> Double {
        let turns = hum.frequency * Double(frame) / sampleRate
        frame += 1
        let phase = 2 * .pi * (turns - turns.rounded(.down))
        var gain = amplitude
        var sum = 0.0
        for harmonic in 1...hum.harmonics {
            sum += gain * sin(Double(harmonic) * phase)
            gain *= 0.5
        }
        return sum
    }
}
