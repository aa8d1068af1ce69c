import CVector

/// A signal's recent past beside the interpolator's table, lent while a closure of
/// `FractionalDelay.reading` lasts.
///
/// Everything is real-time safe.
struct DelayReader {
    /// The window from sample `n` on starts at `n & mask`.
    let memory: UnsafePointer<Float>
    /// The history's capacity less one.
    let mask: Int

    fileprivate let table: UnsafePointer<Float>

    /// Four numbers whose sum is the value some time after a sample.
    ///
    /// - Parameters:
    ///   - sample: its number.
    ///   - fraction: in units of 2⁻³² samples.
    func lanes(after sample: Int, fraction: UInt32) -> SIMD4<Float> {
        FractionalDelay.lanes(
            of: memory + ((sample - FractionalDelay.lookBehind) & mask), fraction: fraction,
            table: table)
    }

    /// The value some time after a sample.
    ///
    /// - Parameters:
    ///   - sample: its number.
    ///   - share: of the time to the next sample; 0..<1.
    func value(after sample: Int, share: Double) -> Float {
        lanes(after: sample, fraction: UInt32(truncatingIfNeeded: Int64(share * 0x1p32))).sum()
    }

    /// Adds what is read at a moving place, in lanes to be summed.
    ///
    /// The same bits as `lanes` gives, sample by sample.
    ///
    /// - Parameters:
    ///   - gain: the coefficients of the gain's cubic over the sample's index, the constant first.
    ///   - startFrame: of the history, from which the place counts.
    ///   - place: where the first sample is read, in units of 2⁻⁴⁰ samples; slope, bend and twist are
    ///     its differences from one sample to the next.
    func add(
        to output: inout MutableSpan<SIMD4<Float>>, gain: SIMD4<Float>, startFrame: Int,
        place: Int64, slope: Int64, bend: Int64, twist: Int64
    ) {
        withUnsafeBytes(of: gain) { gain in
            output.withUnsafeMutableBytes { lanes in
                noctule_vector_add_delayed(
                    lanes.baseAddress!.assumingMemoryBound(to: Float.self),
                    lanes.count / MemoryLayout<SIMD4<Float>>.stride, memory,
                    startFrame - FractionalDelay.lookBehind, mask, table,
                    Int32(FractionalDelay.phaseBits), place, slope, bend, twist,
                    gain.baseAddress!.assumingMemoryBound(to: Float.self))
            }
        }
    }
}

extension FractionalDelay {
    /// Lends a history to a closure, for many reads; real-time safe.
    @inline(__always)
    func reading<Result>(
        _ history: borrowing SampleHistory, _ body: (DelayReader) -> Result
    ) -> Result {
        let mask = history.capacity - 1
        return history.withMemory { body(DelayReader(memory: $0, mask: mask, table: table)) }
    }
}
