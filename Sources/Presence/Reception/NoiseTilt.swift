import Glibc

// Noise that rises by s dB an octave rises by s·(2·560 Hz / f)/ln 2 dB from the lower reference band to
// the upper one: 1.0 dB at 12 dB an octave and 19 kHz. Its logarithm is a straight line over so little
// of an octave, so a shift's noise follows from the two bands' medians. One frame tells the ratio to
// 1 dB; the mean over some four seconds to 0.1 dB.

/// Follows how the noise on one side of a carrier differs from that on the other.
struct NoiseTilt: Equatable {
    /// Hops that the mean reaches back: four seconds.
    static let memory = 64
    /// The most that one hop can say: 6 dB, which only a foreign line does.
    static let most = log(Float(4))

    /// Noise on one side over what is usual there from which on it has clearly grown.
    static let growth: Float = 1.4

    /// Natural logarithm of the noise of the upper over that of the lower reference band.
    private(set) var ratio: Float = 0
    /// The noise in the lower and the upper reference band, means over the last hops.
    private var lower: Float = 0
    private var upper: Float = 0
    private var hops = 0

    /// Takes the noise of the next hop.
    mutating func update(_ noise: SideNoise) {
        let (lower, upper) = (noise.lower, noise.upper)
        guard lower > 0, upper > 0 else { return }
        hops = min(hops + 1, Self.memory)
        let quick = Float(min(hops, NoiseFloor.quickMemory))
        self.lower += (lower - self.lower) / quick
        self.upper += (upper - self.upper) / quick
        let seen = min(max(log(upper / lower), -Self.most), Self.most)
        ratio += (seen - ratio) / Float(hops)
    }

    /// What the reference bands usually have where their mean is `mean`.
    func usual(_ mean: Float) -> SideNoise {
        let half = exp(ratio / 2)
        return SideNoise(lower: mean / half, upper: mean * half, both: mean)
    }

    /// The noise of the latest hops on a side over what `factor` takes for it there.
    func growth(isUpper: Bool, over mean: Float) -> Float {
        guard mean > 0 else { return 1 }
        let taken = mean * factor(shift: isUpper ? 0.5 : -0.5, span: 1, over: mean)
        return (isUpper ? upper : lower) / taken
    }

    /// The noise at a shift over the mean noise, as a power ratio.
    ///
    /// That of the latest hops on the shift's side where it has grown; it may have grown on one side
    /// only.
    ///
    /// - Parameters:
    ///   - shift: in any unit.
    ///   - span: from the middle of the lower to that of the upper band, in the same unit.
    ///   - mean: the mean noise, in the unit of the powers that were taken.
    func factor(shift: Float, span: Float, over mean: Float) -> Float {
        let usual = exp(ratio * shift / span)
        guard mean > 0 else { return usual }
        let side = (shift > 0 ? upper : lower) / mean
        let usualThere = exp(shift > 0 ? ratio / 2 : -ratio / 2)
        return side > Self.growth * usualThere ? max(usual, side) : usual
    }
}
