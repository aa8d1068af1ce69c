/// Sums of products, in one fixed order of addition whatever the alignment of the operands.
///
/// Sixteen running sums hide the latency of an addition and map on any SIMD width; there is no
/// fused multiply-add, so every processor computes the same bits.
enum DotProduct {
    /// Element counts must be a multiple of this: pad the weights with zeros.
    static let stride = 16

    /// Weights for samples that come oldest first: the last weight in front, after the padding.
    static func reversedAndPadded(_ weights: [Float]) -> [Float] {
        let count = (weights.count + stride - 1) / stride * stride
        return [Float](repeating: 0, count: count - weights.count) + weights.reversed()
    }

    /// Σ weights[i]·samples[i].
    @inline(__always)
    @_noLocks
    static func real(
        _ weights: UnsafePointer<Float>, _ samples: UnsafePointer<Float>, count: Int
    ) -> Float {
        let weights = UnsafeRawPointer(weights)
        let samples = UnsafeRawPointer(samples)
        var sum = SIMD16<Float>.zero
        var offset = 0
        while offset < count * 4 {
            sum +=
                weights.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
                * samples.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
            offset += 64
        }
        return total(sum)
    }

    /// Σ real[i]·samples[i] and Σ imaginary[i]·samples[i].
    @inline(__always)
    @_noLocks
    static func complex(
        real: UnsafePointer<Float>, imaginary: UnsafePointer<Float>,
        _ samples: UnsafePointer<Float>, count: Int
    ) -> (real: Float, imaginary: Float) {
        let real = UnsafeRawPointer(real)
        let imaginary = UnsafeRawPointer(imaginary)
        let samples = UnsafeRawPointer(samples)
        var realSum = SIMD16<Float>.zero
        var imaginarySum = SIMD16<Float>.zero
        var offset = 0
        while offset < count * 4 {
            let sample = samples.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self)
            realSum += real.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self) * sample
            imaginarySum +=
                imaginary.loadUnaligned(fromByteOffset: offset, as: SIMD16<Float>.self) * sample
            offset += 64
        }
        return (total(realSum), total(imaginarySum))
    }

    @inline(__always)
    @_noLocks
    private static func total(_ sum: SIMD16<Float>) -> Float {
        let eight = sum.lowHalf + sum.highHalf
        let four = eight.lowHalf + eight.highHalf
        let two = four.lowHalf + four.highHalf
        return two.x + two.y
    }
}
