// Triangular dither of two steps' width makes the error of rounding white noise of a quarter of a step
// squared that knows nothing of the signal (Lipshitz, Wannamaker and Vanderkooy 1992). The numbers are a
// function of the frame and the channel: SplitMix64's output function (Steele, Lea and Flood 2014).

/// Noise that is added before samples are rounded to integers.
///
/// A pure function of the frame. Real-time safe.
struct Dither {
    /// From integer to integer, as an amplitude.
    private let step: Float

    /// - Parameter bits: of the integers, 8 to 24.
    init(bits: Int) {
        precondition((8...24).contains(bits), "integers of 8 to 24 bits")
        step = 1 / Float(1 << (bits - 1))
    }

    /// The noise of a sample, within a step on either side of 0.
    func noise(frame: Int, channel: Int) -> Float {
        var hash = UInt64(bitPattern: Int64(frame &* 64 &+ channel)) &* 0x9e37_79b9_7f4a_7c15
        hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
        hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
        hash ^= hash >> 31
        let difference = Int64(hash >> 32) - Int64(hash & 0xffff_ffff)
        return Float(difference) * 0x1p-32 * step
    }

    /// Adds the noise; a sample that is exactly 0 needs none, so that silence stays silent.
    @_noLocks
    func apply(
        to samples: UnsafeMutablePointer<Float>, _ frameCount: Int, channel: Int, startFrame: Int
    ) {
        for index in 0..<frameCount where samples[index] != 0 {
            samples[index] += noise(frame: startFrame + index, channel: channel)
        }
    }
}
