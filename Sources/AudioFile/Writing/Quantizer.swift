import Glibc

/// Floats to the integers of a file, their bits at the top of 32.
///
/// A sample x becomes x·2^(bits−1), rounded to the nearest (ties to even), so that an integer read
/// as a float and written again is the same integer; what lies beyond ±1 is clipped and counted.
struct Quantizer {
    /// Samples clipped so far.
    private(set) var clippedCount = 0

    private let scale: Double
    private let shift: Int32

    /// - Parameter bitCount: 16, 24 or 32.
    init(bitCount: Int) {
        scale = scalbn(1.0, Int32(bitCount - 1))
        shift = Int32(32 - bitCount)
    }

    /// Quantises a finite sample.
    mutating func quantize(_ sample: Float) -> Int32 {
        let value = (Double(sample) * scale).rounded(.toNearestOrEven)
        if value > scale - 1 || value < -scale {
            // full scale itself has no integer, but is no overload
            if abs(sample) > 1 { clippedCount += 1 }
            return Int32(value < 0 ? -scale : scale - 1) << shift
        }
        return Int32(value) << shift
    }
}
