import Glibc

/// The gain of a sound that follows a rhythm, frame by frame from 0 on.
struct RhythmEnvelope {
    private let rhythm: Rhythm
    private let attack: SmoothStart
    private let release: SmoothStart
    private let sampleRate: Double
    private var random: Xoshiro256
    private var current: (start: Double, end: Double, gain: Double)
    private var frame = 0

    init(_ rhythm: Rhythm, _ context: VoiceContext) {
        self.rhythm = rhythm
        attack = SmoothStart(duration: rhythm.attack)
        release = SmoothStart(duration: rhythm.release)
        sampleRate = context.sampleRate
        random = Xoshiro256(seed: context.seed, stream: context.course.number)
        current = (rhythm.start, .infinity, 1)
        if let length = rhythm.burst { current = next(from: rhythm.start, lasting: length) }
    }

    /// The gain of the next frame, 0…1; real-time safe.
    mutating func next() -> Double {
        let time = Double(frame) / sampleRate
        frame += 1
        guard time >= rhythm.start, time < rhythm.end ?? .infinity else { return 0 }
        var gain = 1.0
        if let end = rhythm.end { gain = release.step(end - time) }
        guard let length = rhythm.burst else {
            return rhythm.start > 0 ? gain * attack.step(time - rhythm.start) : gain
        }
        while time >= current.end {
            current = next(from: current.end + varied(rhythm.pause), lasting: length)
        }
        return gain * current.gain * attack.step(time - current.start)
            * release.step(current.end - time)
    }

    private mutating func next(
        from start: Double, lasting length: Double
    ) -> (start: Double, end: Double, gain: Double) {
        let end = start + max(varied(length), 1 / sampleRate)
        return (start, end, pow(10, -rhythm.levelSpread * random.uniform() / 20))
    }

    private mutating func varied(_ length: Double) -> Double {
        length * (1 + rhythm.irregularity * (2 * random.uniform() - 1))
    }
}
