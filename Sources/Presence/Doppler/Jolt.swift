// Somebody bumps into the device, a shelf is hit, a door falls shut: for a moment every path but the
// direct one grows longer or shorter by some millimetres, on one side more than on the other as the
// walls stand, and then all is still. What tells that from a body is how long it lasts.
//
// A path that changes within d seconds, as smoothly as the integral of a raised cosine, goes through
// the notch and frames of 128 ms, one every 64 ms. A frame or two hold the change, the next what is left
// of it under the window's flank and the notch's ring, which falls by 21 dB a hop. With the greatest
// power of any band in each hop, the third greatest lies below the greatest, at the worst place within
// a hop, by
//
//     d            a click    30 ms    50 ms    75 ms   100 ms
//     λ/100          20 dB    17.7     14.1      8.5      0.9
//     λ/2            20.1     20.1     17.5     14.0     10.8
//     λ or more      24       18.3     17.6     15.6     12.6
//
// So a change of up to 50 ms, half a wavelength or more up to 90 ms, is 12 dB or more down in the third.
// Somebody who moves for longer is not: it costs a strong walker a hop, and a faint one nothing, for
// whom the noise is as near as that.

/// Whether the latest hops have no more than a jolt leaves.
///
/// Real-time safe.
struct Jolt: Equatable {
    /// Hops that are looked at.
    static let hops = 6
    /// The third greatest hop's power over the greatest's that a jolt stays below: −12 dB.
    static let share: Float = 1.0 / 16

    private var powers = BandHistory(bands: 1, hops: Self.hops)

    /// Forgets all hops.
    mutating func reset() {
        powers.reset()
    }

    /// Takes the next hop's greatest power of any band, over the noise; noise has 1.
    mutating func update(_ power: Float) {
        powers.advance()
        powers.set(0, to: max(1, power))
    }

    /// Whether all that is strong lies within two hops.
    var isBrief: Bool {
        var first: Float = 0
        var second: Float = 0
        var third: Float = 0
        for ago in 0..<Self.hops {
            let power = powers.power(0, ago: ago)
            if power > first {
                (first, second, third) = (power, first, second)
            } else if power > second {
                (second, third) = (power, second)
            } else {
                third = max(third, power)
            }
        }
        return third < Self.share * first
    }
}
