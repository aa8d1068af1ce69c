import Glibc
import Testing

@testable import DSP

@Suite struct DotProductTests {
    private static func numbers(_ count: Int, _ seed: Double) -> [Float] {
        (0..<count).map { Float(sin(seed + Double($0 * $0)) * exp(Double($0 % 11) - 5)) }
    }

    /// Sixteen running sums, then halves on halves: the bits of every processor.
    private static func folded(_ weights: [Float], _ samples: ArraySlice<Float>) -> Float {
        var sums = [Float](repeating: 0, count: 16)
        for (index, (weight, sample)) in zip(weights, samples).enumerated() {
            sums[index % 16] += weight * sample
        }
        while sums.count > 1 {
            let half = sums.count / 2
            sums = (0..<half).map { sums[$0] + sums[$0 + half] }
        }
        return sums[0]
    }

    @Test(arguments: [0, 16, 48, 400], [0, 1, 3])
    func `products are summed in one order`(count: Int, offset: Int) {
        let (real, imaginary) = (Self.numbers(count, 1), Self.numbers(count, 2))
        let samples = Self.numbers(count + offset, 3)
        let one = samples.withUnsafeBufferPointer {
            DotProduct.real(real, $0.baseAddress! + offset, count: count)
        }
        let both = samples.withUnsafeBufferPointer {
            DotProduct.complex(
                real: real, imaginary: imaginary, $0.baseAddress! + offset, count: count)
        }
        #expect(one == Self.folded(real, samples[offset...]))
        #expect(both.real == one)
        #expect(both.imaginary == Self.folded(imaginary, samples[offset...]))
    }
}
