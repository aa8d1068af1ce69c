import Glibc

/// Renders keys: strikes at random times, each a tone that rings for 5 to 20 ms.
struct KeysVoice: Voice {
    private struct Ring {
        var amplitude = 0.0, decay = 0.0, phase = 0.0, step = 0.0
    }

    private let first: Int
    private let last: Int
    private let amplitude: Double
    private let sampleRate: Double
    private let strikesPerFrame: Double
    private var random: Xoshiro256
    private var rings = [Ring](repeating: Ring(), count: 8)
    private var oldest = 0
    private var frame = 0

    init(_ keys: Keys, _ context: VoiceContext) {
        sampleRate = context.sampleRate
        first = Int(keys.at * sampleRate)
        last = Int((keys.at + keys.duration) * sampleRate)
        amplitude = context.microphone.digitalRMS(ofSPL: keys.levelSPL) * 2.0.squareRoot()
        strikesPerFrame = keys.rate / sampleRate
        random = Xoshiro256(seed: context.seed, stream: context.stream.number)
    }

    mutating func next() -> Double {
        defer { frame += 1 }
        guard frame >= first, frame < last + Int(sampleRate / 2) else { return 0 }
        if frame < last && (frame == first || random.uniform() < strikesPerFrame) {
            let ringing = 0.005 + 0.015 * random.uniform()
            let highest = min(22_000, 0.48 * sampleRate)
            let frequency = 15_000 + (highest - 15_000) * random.uniform()
            rings[oldest] = Ring(
                amplitude: amplitude, decay: exp(-1 / (ringing * sampleRate)), phase: 0,
                step: 2 * .pi * frequency / sampleRate)
            oldest = (oldest + 1) % rings.count
        }
        var sum = 0.0
        for index in rings.indices where rings[index].amplitude > 1e-9 {
            sum += rings[index].amplitude * sin(rings[index].phase)
            rings[index].phase += rings[index].step
            rings[index].amplitude *= rings[index].decay
        }
        return sum
    }
}
