import Glibc
import Testing

@testable import Simulation

@Suite struct GaussianNoiseTests {
    /// The transform by its formula, sine and cosine one after the other.
    @Test func `pairs have the bits of Box and Muller's formula`() {
        var noise = GaussianNoise(seed: 7, stream: 3)
        var random = Xoshiro256(seed: 7, stream: 3)
        for _ in 0..<10_000 {
            let radius = (-2 * log(1 - random.uniform())).squareRoot()
            let angle = 2 * .pi * random.uniform()
            #expect(noise.next() == radius * cos(angle))
            #expect(noise.next() == radius * sin(angle))
        }
    }
}
