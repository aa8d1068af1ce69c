import DSP
import Glibc

// A fan, a whistling charger, a hum: Doppler bands that are loud but always alike. Each band's median
// is followed by stochastic approximation in dB (Robbins and Monro 1951): up by a step when a hop is
// above, down when below. A step of 0.05 dB makes 0.8 dB/s, so what passes, a walker, lifts the
// median little, and what stays is learnt. What has gone is forgotten within a second.
//
// At the start there is nothing to go by but the first seconds themselves. They are cut in three,
// and a band's first level is the least of the three medians, over what noise of mean 1 has for a
// median: what is there all the time is clutter, what comes and goes is not.

/// What each Doppler band is like when nobody moves, learnt from the stream itself.
struct ClutterMap: Equatable {
    /// Ratio of one step, up or down: 0.05 dB.
    static let step = Float(pow(10, 0.05 / 10))
    /// Power over the noise from which a band counts as cluttered; below it noise alone rules.
    static let least: Float = 1.3
    /// How many times its level clutter counts: it varies more, and is less well known, than noise.
    static let weight: Float = 2

    /// Parts of the opening that a band must be loud in throughout.
    static let parts = 3
    /// Frames of an opening from which on it tells anything: three quarters of a second.
    static let leastOpening = 12

    /// Hops far below the level, one after another, after which what was there has gone.
    static let goneHops = 12
    /// How far below the level that is: 6 dB, which a steady source is in few hops.
    static let far: Float = 4

    private var levels: [Float]
    private var quietHops: [Int]
    private var quietSums: [Float]
    private var sorted: [Float]

    init(bands: Int, openingHops: Int) {
        levels = Array(repeating: 0, count: bands)
        quietHops = Array(repeating: 0, count: bands)
        quietSums = Array(repeating: 0, count: bands)
        sorted = Array(repeating: 0, count: openingHops)
    }

    /// What a band's power is held against, over the noise; 1 where there is only noise.
    func floor(_ band: Int) -> Float {
        levels[band] > Self.least ? 1 + Self.weight * (levels[band] - 1) : 1
    }

    /// Guesses from the first frames of a stream.
    ///
    /// - Parameters:
    ///   - count: how many of the frames there are; disturbed ones do not count.
    ///   - median: that of a band of noise of mean 1.
    mutating func begin(with opening: [DopplerFrame], count: Int, median: Float) {
        for band in levels.indices {
            var least = Float.infinity
            var total = 0
            for part in 0..<Self.parts {
                var used = 0
                for index in part * count / Self.parts..<(part + 1) * count / Self.parts
                where !opening[index].isDisturbed {
                    sorted[used] = opening[index].powers[band]
                    used += 1
                }
                total += used
                if used > 0 {
                    least = min(least, OrderStatistics.median(&sorted, in: 0..<used))
                }
            }
            quietHops[band] = 0
            quietSums[band] = 0
            levels[band] = total < Self.leastOpening ? 0 : least / median
        }
    }

    /// Learns from a frame that nothing disturbs.
    mutating func learn(_ frame: borrowing DopplerFrame) {
        for band in levels.indices {
            let power = frame.powers[band]
            // Half of what noise alone has: the floor never falls out of reach.
            levels[band] = max(levels[band], 0.5)
            guard power < levels[band] / Self.far else {
                quietHops[band] = 0
                quietSums[band] = 0
                levels[band] *= power > levels[band] ? Self.step : 1 / Self.step
                continue
            }
            quietHops[band] += 1
            quietSums[band] += power
            if quietHops[band] == Self.goneHops {
                levels[band] = quietSums[band] / Float(Self.goneHops)
                quietHops[band] = 0
                quietSums[band] = 0
            } else {
                levels[band] /= Self.step
            }
        }
    }
}
