// Numbers from SplitMix64 (Steele, Lea and Flood 2014), filtered by three one-poles and a direct path
// (Kellet 1999, the economy form): −3 dB an octave within half a decibel from 50 Hz at 16 kHz.

/// Pink noise, the same for the same seed on every machine.
struct PinkNoise {
    private var state: UInt64
    private var poles: (Float, Float, Float) = (0, 0, 0)

    init(seed: UInt64) {
        state = seed
    }

    /// The next sample.
    mutating func next() -> Float {
        state &+= 0x9e37_79b9_7f4a_7c15
        var bits = state
        bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
        bits ^= bits >> 31
        let white = Float(Double(bits >> 11) * 0x1p-52 - 1)
        poles.0 = 0.99765 * poles.0 + 0.0990460 * white
        poles.1 = 0.96300 * poles.1 + 0.2965164 * white
        poles.2 = 0.57000 * poles.2 + 1.0526913 * white
        return poles.0 + poles.1 + poles.2 + 0.1848 * white
    }
}
