import Foundation
import TestVectors
import Testing

@testable import EchoCancellation

struct WindowLeakageTests {
    /// |Gₖⱼ|² as the sum that defines it.
    private static func leak(_ distance: Int, length: Int) -> Double {
        var (real, imaginary) = (0.0, 0.0)
        for sample in length..<2 * length {
            let phase = Double.pi * Double(distance * sample) / Double(length)
            real += cos(phase)
            imaginary -= sin(phase)
        }
        let size = Double(2 * length)
        return (real * real + imaginary * imaginary) / (size * size)
    }

    @Test(arguments: [4, 16, 30])
    func `it is the sum over all bins of what leaks from each`(length: Int) {
        let powers = Samples(count: length + 1)
        for (bin, value) in Signal.noise(length + 1, seed: 7).enumerated() {
            powers.pointer[bin] = value * value
        }
        let seen = Samples(count: length + 1)
        WindowLeakage(length: length).process(powers, into: seen)
        for bin in 0...length {
            var expected = 0.0
            for other in 0..<2 * length {
                let mirrored = min(other, 2 * length - other)
                expected +=
                    Self.leak(bin - other, length: length) * Double(powers.pointer[mirrored])
            }
            #expect(abs(Double(seen.pointer[bin]) - expected) < 1e-5)
        }
    }

    @Test
    func
        `half of an even spectrum is seen, and of a line a quarter, and beside it 1∕π² and nothing`()
    {
        let powers = Samples(count: 65)
        let seen = Samples(count: 65)
        let leakage = WindowLeakage(length: 64)
        for bin in 0..<65 { powers.pointer[bin] = 1 }
        leakage.process(powers, into: seen)
        #expect((0..<65).allSatisfy { abs(seen.pointer[$0] - 0.5) < 1e-5 })
        powers.clear()
        powers.pointer[20] = 1
        leakage.process(powers, into: seen)
        #expect(abs(seen.pointer[20] - 0.25) < 1e-5)
        #expect(abs(Double(seen.pointer[21]) - 1 / (Double.pi * Double.pi)) < 1e-3)
        #expect(abs(seen.pointer[22]) < 1e-5)
    }
}
