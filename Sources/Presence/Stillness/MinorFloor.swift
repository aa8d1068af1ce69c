import DSP
import Glibc

// Air that moves is loud below 20 Hz and comes in gusts. What a band is like when nobody moves is
// read from the quieter half of its last half minute: the lower quartile gives the level, the
// spread from there to the median in dB, over what Gaussian noise has, how gusty it is:
//
//     level = max(1, q25 / law25)      gust = ln(q50/q25) / ln(law50/law25), within 1…2
//     threshold = level · t^gust
//
// with t the threshold of the law in noise. Somebody who fidgets in less than half of the time
// changes neither quartile; whatever goes on for longer than half of the memory is learnt.

/// What a band of minor motion is like when nobody moves, learnt from its own quietest seconds.
///
/// Real-time safe after `init`.
struct MinorFloor {
    /// Frames that are remembered: half a minute.
    static let memory = 64
    /// Frames from which on the floor tells anything: four seconds.
    static let least = 8
    /// The widest spread over the law's that is taken for gusts.
    static let widestGust: Float = 2

    /// What noise alone has for lower quartile and median; its mean is 1.
    private let lowerQuartile: Float
    private let median: Float
    /// What noise alone exceeds as seldom as is allowed.
    private let lawThreshold: Float
    private var powers: [Float]
    private var sorted: [Float]
    private var count = 0

    init(lowerQuartile: Float, median: Float, lawThreshold: Float) {
        self.lowerQuartile = lowerQuartile
        self.median = median
        self.lawThreshold = lawThreshold
        powers = Array(repeating: 0, count: Self.memory)
        sorted = Array(repeating: 0, count: Self.memory)
    }

    /// What a power must exceed, over the noise; infinite while nothing is known.
    var threshold: Float = .infinity

    /// Learns a frame's power over the noise.
    mutating func learn(_ power: Float) {
        powers[count % Self.memory] = power
        count += 1
        let used = min(count, Self.memory)
        guard used >= Self.least else { return }
        for index in 0..<used { sorted[index] = powers[index] }
        let half = OrderStatistics.median(&sorted, in: 0..<used)
        let quarter = OrderStatistics.quantile(0.25, of: &sorted, in: 0..<used)
        guard quarter > 0 else { return }
        let gust = logf(half / quarter) / logf(median / lowerQuartile)
        threshold =
            max(1, quarter / lowerQuartile)
            * powf(lawThreshold, min(max(gust, 1), Self.widestGust))
    }

    /// Forgets everything.
    mutating func reset() {
        count = 0
        threshold = .infinity
    }
}
