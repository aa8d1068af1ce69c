import Glibc

/// When clicks come: the intervals of a Poisson process are exponentially distributed.
struct ClickTimes {
    private let clicks: Clicks
    private var envelope: RhythmEnvelope
    private var random: Xoshiro256
    private let framesPerClick: Double
    private var frame = 0.0
    private var next: Double

    init(_ clicks: Clicks, _ context: VoiceContext) {
        self.clicks = clicks
        envelope = RhythmEnvelope(clicks.rhythm, context)
        // The rhythm has the course's stream; the clicks leap away from it.
        random = Xoshiro256(seed: ~context.seed, stream: context.course.number)
        framesPerClick = context.sampleRate / clicks.rate
        next = 0
        next = interval()
    }

    /// The amplitude of each click within the next frame, re the strongest; real-time safe.
    mutating func strikes(_ body: (Double, inout Xoshiro256) -> Void) {
        let sounds = envelope.next() > 0
        frame += 1
        while next < frame {
            let amplitude = pow(10, -clicks.levelSpread * random.uniform() / 20)
            if sounds { body(amplitude, &random) }
            next += interval()
        }
    }

    private mutating func interval() -> Double {
        -framesPerClick * log(1 - random.uniform())
    }
}
