import Glibc

/// A frequency that drifts about its mean: Gaussian noise through one pole.
struct FrequencyWander {
    private var noise: GaussianNoise
    private let deviation: Double
    private let pole: Double
    private var value: Double

    init(_ tone: InterferingTone, _ context: VoiceContext) {
        noise = GaussianNoise(seed: ~context.seed, stream: context.course.number)
        pole = exp(-2 * .pi * tone.wanderBandwidth / context.sampleRate)
        // x' = p·x + s·g has the variance s² / (1 − p²).
        deviation = tone.wander * (1 - pole * pole).squareRoot()
        value = 0
        value = tone.wander * noise.next()
    }

    /// The deviation from the mean in Hz at the next frame; real-time safe.
    mutating func next() -> Double {
        value = pole * value + deviation * noise.next()
        return value
    }
}
