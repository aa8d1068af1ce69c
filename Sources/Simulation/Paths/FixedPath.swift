/// A path whose length does not change: a short filter behind a whole number of samples.
struct FixedPath {
    /// Samples from the frame back to the start of the window.
    private let offset: Int
    private let taps: [Float]

    /// - Parameter delay: in samples.
    init(delay: Double, gain: Double) {
        let whole = delay.rounded(.up)
        offset = Int(whole) + FractionalDelay.lookBehind
        taps = FractionalDelay.taps(fraction: whole - delay).map { Float(gain) * $0 }
    }

    /// Adds what arrives during a run of frames, in lanes to be summed; real-time safe.
    func add(
        to output: inout MutableSpan<SIMD4<Float>>, startFrame: Int, from past: DelayReader
    ) {
        taps.withUnsafeBufferPointer { taps in
            for index in 0..<output.count {
                output[index] += FractionalDelay.product(
                    of: past.memory + ((startFrame + index - offset) & past.mask),
                    taps: taps.baseAddress!)
            }
        }
    }
}
