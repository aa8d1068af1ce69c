import DSP
import Glibc

/// Reads a sampled signal between its samples.
///
/// A sinc of 48 taps under a Kaiser window (β = 9), tabulated at 512 phases with linear
/// interpolation between neighbours. The error is below −84 dB of the signal up to 0.44 of the
/// sample rate (21.1 kHz at 48 kHz): the passband that this length allows, found by evaluating
/// the response at every phase. Kaiser, J. F. (1974), "Nonrecursive digital filter design using
/// the I0-sinh window function"; the table is Smith and Gossett's (1984).
struct FractionalDelay: @unchecked Sendable {
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

    /// Bits behind the point of the places that `DelayReader.add` takes.
    static let fractionBits = 40

    static let phaseBits: UInt32 = 9
    private static let phaseCount = 1 << Int(phaseBits)
    /// The taps of every phase, and of the next sample's first.
    ///
    /// Written once, there to the end of the program. Each phase begins a line of the processor's cache.
    let table: UnsafePointer<Float>

    private init() {
        let count = (Self.phaseCount + 1) * Self.tapCount
        let table = UnsafeMutableRawPointer.allocate(
            byteCount: count * MemoryLayout<Float>.stride, alignment: 64
        ).bindMemory(to: Float.self, capacity: count)
        for phase in 0...Self.phaseCount {
            let taps = Self.taps(fraction: Double(phase) / Double(Self.phaseCount))
            (table + phase * Self.tapCount).initialize(from: taps, count: Self.tapCount)
        }
        self.table = UnsafePointer(table)
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

    /// Four numbers whose sum is the value some time after `window[lookBehind]`.
    ///
    /// Real-time safe. Who adds many values adds the lanes and sums them once.
    ///
    /// - Parameters:
    ///   - window: `tapCount` samples in order of time.
    ///   - fraction: in units of 2⁻³² samples.
    ///   - table: of `shared`.
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
