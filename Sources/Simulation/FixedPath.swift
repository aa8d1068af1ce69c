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

    /// Adds what arrives during a run of frames; real-time safe.
    func add(
        to output: inout MutableSpan<Float>, startFrame: Int, history: borrowing SampleHistory
    ) {
        let mask = history.capacity - 1
        history.withMemory { memory in
            taps.withUnsafeBytes { taps in
                for index in 0..<output.count {
                    let window = UnsafeRawPointer(memory + ((startFrame + index - offset) & mask))
                    var sum = SIMD8<Float>.zero
                    var byte = 0
                    while byte < taps.count {
                        sum +=
                            taps.loadUnaligned(fromByteOffset: byte, as: SIMD8<Float>.self)
                            * window.loadUnaligned(fromByteOffset: byte, as: SIMD8<Float>.self)
                        byte += MemoryLayout<SIMD8<Float>>.stride
                    }
                    output[index] += sum.sum()
                }
            }
        }
    }
}
