import DSP

// The noise beside a carrier is measured farther out than the Doppler bands, where the music's higher
// notes move the cone too and where the next tone's sidebands reach: there it is not cancelled, and it
// stands 2 to 6 dB over the noise. So while music plays the noise is measured where it counts as well.
// A bin of noise has exponential power; the median over one side's bins times 1/ln 2 is its mean. Whoever
// walks is on one side, which is why the lesser side counts.
//
// The lesser side must not tell too little. A median of n exponential powers has the relative deviation
// 1/(ln 2·√n): 0.22 for 43 bins, 0.28 as Hann windows make neighbours alike. The mean over M hops
// that overlap by half has 1/√(2M − 1) of that, 3.1 % for M = 48, and the lesser of two such means stays
// above 0.94 of the noise but in one hop of a thousand: 1/0.94 = 1.06. That is the law's part of the
// margin. The rest of 1.25 is chosen: bins that have more of the music than the median has; it is as
// little as leaves empty rooms with music silent in simulated scenes.

/// Follows the noise of one receiver in the Doppler bands themselves, for when music plays.
///
/// Real-time safe.
struct DopplerNoise {
    /// Hops that the mean reaches back: 3 s.
    static let memory = 48
    /// Hops of the quick mean.
    static let quickMemory = 3
    /// What is assumed over the mean, as a power ratio: 1 dB.
    static let margin: Float = 1.25
    /// The most by which the usual noise rises in a hop.
    static let rise: Float = 1.0074
    /// Noise beside the carriers over what it is without clipping from which on an amplifier clips, and
    /// makes lines in the Doppler bands that are as strong: 9 dB, chosen above what higher notes
    /// reach there in simulated scenes.
    static let clipping: Float = 8
    /// Bins of either sign: 23 … 350 Hz.
    static let bins = 3...45

    /// One sign of shift.
    private struct Side {
        var mean: Float = 0
        var quick: Float = 0

        /// A hop over the mean that is clearly more, as `ProbeReceiver.floor` has it.
        func level(own: Float) -> Float {
            max(
                own > ProbeReceiver.growth * mean ? own : mean,
                quick > ProbeReceiver.quickGrowth * mean ? quick : mean)
        }
    }

    /// What the noise counts as, as a bin's power; infinite before the first hop.
    private(set) var power = Float.infinity

    /// The least noise beside the carrier of the recent past; it rises by 0.5 dB a second at most.
    private(set) var usual = Float.infinity

    private var upper = Side()
    private var lower = Side()
    private var hops = 0
    private var sorted = Array(repeating: Float(0), count: Self.bins.count)

    /// Forgets all hops.
    mutating func reset() {
        power = .infinity
        usual = .infinity
        upper = Side()
        lower = Side()
        hops = 0
    }

    /// Takes a receiver's next frame.
    mutating func update(_ receiver: borrowing ProbeReceiver) {
        hops += 1
        usual = min(receiver.floor, usual * Self.rise)
        let above = median(receiver, sign: 1)
        let below = median(receiver, sign: -1)
        follow(above, &upper)
        follow(below, &lower)
        power = Self.margin * min(upper.level(own: above), lower.level(own: below))
    }

    /// The power of a bin that an amplifier which clips makes, 0 when none does.
    ///
    /// - Parameter floor: the noise beside the carrier.
    func splatter(_ floor: Float) -> Float { max(0, floor - Self.clipping * usual) }

    private func follow(_ own: Float, _ side: inout Side) {
        let limited = hops == 1 ? own : min(own, NoiseFloor.burst * side.mean)
        side.quick += (own - side.quick) / Float(min(hops, Self.quickMemory))
        side.mean += (limited - side.mean) / Float(min(hops, Self.memory))
    }

    /// The mean power of one side's bins by their median, over the slope of the noise.
    private mutating func median(_ receiver: borrowing ProbeReceiver, sign: Int) -> Float {
        for (index, bin) in Self.bins.enumerated() {
            let place = sign > 0 ? bin : BasebandGrid.frameLength - bin
            sorted[index] = receiver.power[place] / receiver.noiseFactor(at: Float(sign * bin))
        }
        return OrderStatistics.median(&sorted) / OrderStatistics.exponentialMedian
    }
}
