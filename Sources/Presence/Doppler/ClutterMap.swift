import DSP
import Glibc

// A fan, a whistling charger, a hum: Doppler bands that are loud but always alike. Each band's median
// is followed by stochastic approximation in dB (Robbins and Monro 1951): up by a step when a hop is
// above, down when below. A step of 0.05 dB makes 0.8 dB/s, so what passes, a walker, lifts the
// median little, and what stays is learnt. What has gone is forgotten within a second.
//
// A median of noise known in such steps deviates by 0.3 dB, √(step / 4f) with f the density of a band's
// power at its median, 0.14 for each dB. So a band counts as cluttered from 0.6 dB on. A frame is learnt
// from half a second later (the guard cells of a CFAR detector), for an echo that has lifted the floor
// by then would be held against itself, which cost 0.1 dB.
//
// At the start there is nothing to go by but the first seconds themselves. They are cut in three,
// and a band's first level is the least of the three medians, over what that is in noise of mean 1:
// what is there all the time is clutter, what comes and goes is not.

/// What each Doppler band is like when nobody moves, learnt from the stream itself.
struct ClutterMap: Equatable {
    /// Ratio of one step, up or down: 0.05 dB.
    static let step = Float(pow(10, 0.05 / 10))
    /// Level over the noise from which on a band counts as cluttered; below it noise alone rules.
    static let least: Float = 1.15
    /// How many times what clutter has above that counts: it varies more, and is less well known, than
    /// noise.
    static let weight: Float = 2
    /// Hops that a frame waits until it is learnt from: half a second, as an echo lasts in a band.
    static let guardHops = 8

    /// Parts of the opening that a band must be loud in throughout.
    static let parts = 3
    /// The least median of three over the median, in noise: 0.79 with one receiver, 0.88 with three, near 1
    /// with many.
    static let leastMedian: Float = 0.85
    /// Frames of an opening from which on it tells anything: three quarters of a second.
    static let leastOpening = 12

    /// Hops far below the level, one after another, after which what was there has gone.
    static let goneHops = 12
    /// How far below the level that is: 6 dB, which a steady source is in few hops.
    static let far: Float = 4

    /// Each band's mean power over the noise, as its median tells it.
    private var levels: [Float]
    /// That of noise of mean 1.
    private var median: Float = 1
    /// The latest frames, of which the oldest is learnt from.
    private var recent: BandHistory
    /// Frames that are kept by now.
    private var recentCount = 0
    private var quietHops: [Int]
    private var quietSums: [Float]
    private var sorted: [Float]

    init(bands: Int, openingHops: Int) {
        levels = Array(repeating: 0, count: bands)
        recent = BandHistory(bands: bands, hops: Self.guardHops + 1)
        quietHops = Array(repeating: 0, count: bands)
        quietSums = Array(repeating: 0, count: bands)
        sorted = Array(repeating: 0, count: openingHops)
    }

    /// What a band's power is held against, over the noise; 1 where there is only noise.
    func floor(_ band: Int) -> Float {
        1 + Self.weight * max(0, levels[band] - Self.least)
    }

    /// Guesses from the first frames of a stream.
    ///
    /// - Parameters:
    ///   - count: how many of the frames there are; disturbed ones do not count.
    ///   - median: that of a band of noise of mean 1.
    mutating func begin(with opening: [DopplerFrame], count: Int, median: Float) {
        self.median = median
        recentCount = 0
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
            levels[band] =
                total < Self.leastOpening ? 0 : least / (Self.leastMedian * median)
        }
    }

    /// Takes a frame that nothing disturbs, and learns from that of `guardHops` before.
    mutating func learn(_ frame: borrowing DopplerFrame) {
        recent.advance()
        for band in levels.indices { recent.set(band, to: frame.powers[band]) }
        recentCount = min(recentCount + 1, recent.hops)
        guard recentCount == recent.hops else { return }
        for band in levels.indices {
            let power = recent.power(band, ago: Self.guardHops)
            // Half of what noise alone has: the floor never falls out of reach.
            levels[band] = max(levels[band], 0.5)
            let middle = levels[band] * median
            guard power < middle / Self.far else {
                quietHops[band] = 0
                quietSums[band] = 0
                levels[band] *= power > middle ? Self.step : 1 / Self.step
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
