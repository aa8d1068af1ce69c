import CVector

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
    static func real(
        _ weights: UnsafePointer<Float>, _ samples: UnsafePointer<Float>, count: Int
    ) -> Float {
        noctule_vector_dot(weights, samples, count)
    }

    /// Σ real[i]·samples[i] and Σ imaginary[i]·samples[i].
    @inline(__always)
    static func complex(
        real: UnsafePointer<Float>, imaginary: UnsafePointer<Float>,
        _ samples: UnsafePointer<Float>, count: Int
    ) -> (real: Float, imaginary: Float) {
        var sums: (Float, Float) = (0, 0)
        withUnsafeMutableBytes(of: &sums) {
            noctule_vector_dot_complex(
                real, imaginary, samples, count,
                $0.baseAddress!.assumingMemoryBound(to: Float.self))
        }
        return sums
    }
}
