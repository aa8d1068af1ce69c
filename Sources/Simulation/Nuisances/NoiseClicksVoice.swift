import Glibc

/// Renders clicks of noise.
///
/// The powers of clicks that overlap add and decay alike, so one noise carries them all.
struct NoiseClicksVoice: Voice {
    private var times: ClickTimes
    private var noise: NoiseBand
    private let strength: Double
    private let decay: Double
    private var power = 0.0

    init(_ clicks: Clicks, _ context: VoiceContext) {
        times = ClickTimes(clicks, context)
        noise = NoiseBand(clicks.band, context)
        let amplitude = context.microphone.digitalRMS(ofSPL: clicks.levelSPL)
        strength = amplitude * amplitude
        decay = pow(10, -6 / (clicks.decay * context.sampleRate))
    }

    mutating func next() -> Double {
        power = power > strength * 1e-12 ? power * decay : 0
        var added = 0.0
        times.strikes { amplitude, _ in added += amplitude * amplitude }
        power += strength * added
        return power.squareRoot() * noise.next()
    }
}
