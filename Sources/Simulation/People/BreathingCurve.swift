// Regular breathing is e·sin(2π·f·t). With irregularity, breath k lasts T·(1 + σ·g) and is
// 1 + σ·h times as deep, where g and h are Gaussian and cut at ±2.5. It rises from the end of the
// last expiration and falls back to it, −e + e·(1 + σ·h)·(1 − cos 2πu) for u = 0…1, so that
// place and velocity are continuous from breath to breath whatever the two of them are.

import Glibc

/// How far a chest is out at any time.
struct BreathingCurve {
    private let breathing: Breathing
    private let starts: Timeline
    private let lengths: [Double]
    private let depths: [Double]

    /// Where a breath's variation is cut off, in standard deviations.
    private static let cut = 2.5

    /// Draws the breaths of a scene.
    init(_ breathing: Breathing, duration: Double, seed: UInt64, stream: RandomStream) {
        self.breathing = breathing
        var times: [Double] = []
        var lengths: [Double] = []
        var depths: [Double] = []
        if breathing.irregularity > 0 && breathing.rate > 0 {
            var noise = GaussianNoise(seed: seed, stream: stream.number)
            func variation() -> Double {
                1 + breathing.irregularity * max(-Self.cut, min(Self.cut, noise.next()))
            }
            let period = 60 / breathing.rate
            // Two breaths early, and not at the same place of the first one every time.
            var time = -period * (2 + variation())
            while time < duration {
                times.append(time)
                lengths.append(period * variation())
                depths.append(variation())
                time += lengths[lengths.count - 1]
            }
        }
        starts = Timeline(times)
        self.lengths = lengths
        self.depths = depths
    }

    /// The chest's displacement in metres.
    func displacement(at time: Double) -> Double {
        guard let breath = starts.latest(at: time) else {
            guard lengths.isEmpty else { return -breathing.excursion }
            return breathing.excursion * sin(2 * .pi * breathing.rate / 60 * time)
        }
        let share = min(1, (time - starts[breath]) / lengths[breath])
        return breathing.excursion * (depths[breath] * (1 - cos(2 * .pi * share)) - 1)
    }
}
