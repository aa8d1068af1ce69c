import Glibc

/// Renders clicks that ring.
///
/// Each partial is a complex number that turns and shrinks with every frame.
struct RingingClicksVoice: Voice {
    private struct Partial {
        var state = SIMD2<Double>.zero
        var step = SIMD2<Double>.zero
    }

    private let clicks: Clicks
    private let band: ClosedRange<Double>
    private let sampleRate: Double
    private let amplitude: Double
    private let decay: Double
    private var times: ClickTimes
    private var partials: [Partial]
    private var oldest = 0

    /// Clicks that may ring at once; the oldest is cut off.
    private static let depth = 8

    init(_ clicks: Clicks, _ context: VoiceContext) {
        self.clicks = clicks
        sampleRate = context.sampleRate
        band = clicks.band ?? 0...sampleRate / 2
        // The powers of the partials, a² / 2 each, add up to the level's.
        amplitude =
            context.microphone.digitalRMS(ofSPL: clicks.levelSPL)
            * (2 / Double(clicks.partials)).squareRoot()
        decay = pow(10, -3 / (clicks.decay * sampleRate))
        times = ClickTimes(clicks, context)
        partials = [Partial](repeating: Partial(), count: Self.depth * clicks.partials)
    }

    mutating func next() -> Double {
        var sum = 0.0
        for index in partials.indices {
            let (state, step) = (partials[index].state, partials[index].step)
            partials[index].state = SIMD2(
                state.x * step.x - state.y * step.y, state.x * step.y + state.y * step.x)
            sum += partials[index].state.y
        }
        times.strikes { strength, random in
            for _ in 0..<clicks.partials {
                let width = band.upperBound - band.lowerBound
                let turn =
                    2 * .pi * (band.lowerBound + width * random.uniform()) / sampleRate
                // Random phases, so that powers add at the onset too.
                let phase = 2 * .pi * random.uniform()
                let size = amplitude * strength
                partials[oldest] = Partial(
                    state: [size * cos(phase), size * sin(phase)],
                    step: [decay * cos(turn), decay * sin(turn)])
                oldest = (oldest + 1) % partials.count
            }
        }
        return sum
    }
}
