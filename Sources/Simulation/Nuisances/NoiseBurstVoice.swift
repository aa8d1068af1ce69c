import Glibc

/// Renders a noise burst with edges of a millisecond.
struct NoiseBurstVoice: Voice {
    private let burst: NoiseBurst
    private let amplitude: Double
    private let sampleRate: Double
    private let edge = SmoothStart(duration: 0.001)
    private var noise: GaussianNoise
    private var frame = 0

    init(_ burst: NoiseBurst, _ context: VoiceContext) {
        self.burst = burst
        amplitude = context.microphone.digitalRMS(ofSPL: burst.levelSPL)
        sampleRate = context.sampleRate
        noise = GaussianNoise(seed: context.seed, stream: context.stream.number)
    }

    mutating func next() -> Double {
        let since = Double(frame) / sampleRate - burst.at
        frame += 1
        guard since > 0, since < burst.duration + 2 * burst.decay + 0.001 else { return 0 }
        let after = since - burst.duration
        var envelope = edge.step(since)
        if after > 0 {
            envelope *= burst.decay > 0 ? pow(10, -3 * after / burst.decay) : 1 - edge.step(after)
        }
        return amplitude * envelope * noise.next()
    }
}
