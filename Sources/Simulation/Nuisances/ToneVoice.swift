import Glibc

/// Renders a tone with edges of 10 ms.
struct ToneVoice: Voice {
    private let tone: InterferingTone
    private let amplitude: Double
    private let sampleRate: Double
    private let edge = SmoothStart(duration: 0.01)
    private var frame = 0

    init(_ tone: InterferingTone, _ context: VoiceContext) {
        self.tone = tone
        amplitude = context.microphone.digitalRMS(ofSPL: tone.levelSPL) * 2.0.squareRoot()
        sampleRate = context.sampleRate
    }

    mutating func next() -> Double {
        let time = Double(frame) / sampleRate
        let turns = tone.frequency * Double(frame) / sampleRate
        frame += 1
        var envelope = tone.start > 0 ? edge.step(time - tone.start) : 1
        if let end = tone.end { envelope *= edge.step(end - time) }
        guard envelope > 0 else { return 0 }
        return amplitude * envelope * sin(2 * .pi * (turns - turns.rounded(.down)))
    }
}
