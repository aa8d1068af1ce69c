import CVector
import DSP
import Glibc

/// Reads a sampled signal between its samples.
///
/// A sinc of 48 taps under a Kaiser window (β = 9), tabulated at 512 phases with linear
/// interpolation between neighbours. The error is below −84 dB of the signal up to 0.44 of the
/// sample rate (21.1 kHz at 48 kHz): the passband that this length allows, found by evaluating
/// the response at every phase. Kaiser, J. F. (1974), "Nonrecursive digital filter design using
/// the I0-sinh window function"; the table is Smith and Gossett's (1984).
struct FractionalDelay: Sendable {
    /// Taps of the interpolator.
    static let tapCount = 48
    /// Taps ahead of the point that is read: samples needed from the future.
    static let lookAhead = tapCount / 2
    /// Taps behind it.
    static let lookBehind = tapCount / 2 - 1
    /// The highest accurate frequency as a share of the sample rate.
    static let bandwidth = 0.44

    /// The table that everybody shares.
    static let shared = FractionalDelay()

    /// Bits behind the point of the places that `add` takes.
    static let fractionBits = 40

    private static let phaseBits: UInt32 = 9
    private static let phaseCount = 1 << Int(phaseBits)
    private let table: [Float]

    private init() {
        var table: [Float] = []
        table.reserveCapacity((Self.phaseCount + 1) * Self.tapCount)
        for phase in 0...Self.phaseCount {
            table += Self.taps(fraction: Double(phase) / Double(Self.phaseCount))
        }
        self.table = table
    }

    /// The taps for one fraction, the oldest sample's first.
    ///
    /// - Parameter fraction: how far behind the middle pair's first sample to read; 0…1.
    static func taps(fraction: Double) -> [Float] {
        let half = Double(tapCount / 2)
        let beta = 9.0
        let scale = 1 / Bessel.i0(beta)
        return (0..<tapCount).map { tap in
            let distance = fraction - Double(tap - lookBehind)
            let edge = 1 - distance * distance / (half * half)
            guard edge > 0 else { return 0 }
            let angle = .pi * distance
            let sinc = distance == 0 ? 1 : sin(angle) / angle
            return Float(sinc * Bessel.i0(beta * edge.squareRoot()) * scale)
        }
    }

    /// Adds what is read at a moving place, in lanes to be summed; real-time safe.
    ///
    /// The same bits as `lanes` gives, sample by sample.
    ///
    /// - Parameters:
    ///   - gain: the coefficients of the gain's cubic over the sample's index, the constant first.
    ///   - startFrame: of the history, from which the place counts.
    ///   - place: where the first sample is read, in units of 2⁻⁴⁰ samples; slope, bend and twist are
    ///     its differences from one sample to the next.
    func add(
        to output: inout MutableSpan<SIMD4<Float>>, gain: SIMD4<Float>,
        history: borrowing SampleHistory, startFrame: Int,
        place: Int64, slope: Int64, bend: Int64, twist: Int64
    ) {
        let start = startFrame - Self.lookBehind
        let mask = history.capacity - 1
        withUnsafeBytes(of: gain) { gain in
            output.withUnsafeMutableBytes { lanes in
                history.withMemory { memory in
                    withTable { table in
                        noctule_vector_add_delayed(
                            lanes.baseAddress!.assumingMemoryBound(to: Float.self),
                            lanes.count / MemoryLayout<SIMD4<Float>>.stride, memory, start, mask,
                            table, Int32(Self.phaseBits), place, slope, bend, twist,
                            gain.baseAddress!.assumingMemoryBound(to: Float.self))
                    }
                }
            }
        }
    }

    /// Lends the table to `lanes`, once for many calls; real-time safe.
    @inline(__always)
    func withTable<Result>(_ body: (UnsafePointer<Float>) -> Result) -> Result {
        table.withUnsafeBufferPointer { body($0.baseAddress!) }
    }

    /// Four numbers whose sum is the value some time after `window[lookBehind]`.
    ///
    /// Real-time safe. Who adds many values adds the lanes and sums them once.
    ///
    /// - Parameters:
    ///   - window: `tapCount` samples in order of time.
    ///   - fraction: in units of 2⁻³² samples.
    ///   - table: from `withTable`.
    @inline(__always)
    @_noLocks
    static func lanes(
        of window: UnsafePointer<Float>, fraction: UInt32, table: UnsafePointer<Float>
    ) -> SIMD4<Float> {
        let phase = Int(fraction >> (32 - phaseBits))
        let rest = Int32(truncatingIfNeeded: (fraction << phaseBits) >> 8)
        let row = table + phase &* tapCount
        let near = product(of: window, taps: row)
        let far = product(of: window, taps: row + tapCount)
        return near + (far - near) * (Float(rest) * 0x1p-24)
    }

    /// Four numbers whose sum is the inner product of `tapCount` samples and taps.
    @inline(__always)
    @_noLocks
    static func product(
        of window: UnsafePointer<Float>, taps: UnsafePointer<Float>
    ) -> SIMD4<Float> {
        let window = UnsafeRawPointer(window)
        let taps = UnsafeRawPointer(taps)
        var even = SIMD4<Float>.zero
        var odd = SIMD4<Float>.zero
        var byte = 0
        while byte < tapCount * 4 {
            even +=
                window.loadUnaligned(fromByteOffset: byte, as: SIMD4<Float>.self)
                * taps.loadUnaligned(fromByteOffset: byte, as: SIMD4<Float>.self)
            odd +=
                window.loadUnaligned(fromByteOffset: byte + 16, as: SIMD4<Float>.self)
                * taps.loadUnaligned(fromByteOffset: byte + 16, as: SIMD4<Float>.self)
            byte += 32
        }
        return even + odd
    }
}
