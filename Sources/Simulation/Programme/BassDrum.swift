import Glibc

/// A bass drum: a sine that falls from 140 to 48 Hz and dies away.
struct BassDrum {
    private let sampleRate: Double
    private var phase = 0.0
    private var time = 0.0
    private var isSounding = false

    init(sampleRate: Double) {
        self.sampleRate = sampleRate
    }

    mutating func strike() {
        phase = 0
        time = 0
        isSounding = true
    }

    /// The next sample; a stroke has a peak of 1.
    mutating func next() -> Double {
        guard isSounding else { return 0 }
        let frequency = 48 + 92 * exp(-time / 0.025)
        phase += 2 * .pi * frequency / sampleRate
        time += 1 / sampleRate
        isSounding = time < 1
        return exp(-time / 0.11) * sin(phase)
    }
}
