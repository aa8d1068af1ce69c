import Glibc
import Testing

@testable import Presence

struct RingFloorTests {
    private static let hopSeconds = 0.064

    private static func frame(_ power: Float, isDisturbed: Bool = false) -> DopplerFrame {
        var frame = DopplerFrame(bands: 2)
        frame.powers[0] = power
        frame.powers[1] = 1
        frame.isDisturbed = isDisturbed
        return frame
    }

    /// The floor of the first band after each frame.
    private static func floors(_ frames: [DopplerFrame]) -> [Float] {
        var ring = RingFloor(bands: 2, hopSeconds: hopSeconds)
        return frames.map {
            ring.update($0)
            return ring.floor(0)
        }
    }

    @Test func `without a disturbance nothing rings`() {
        #expect(Self.floors([1, 1e6, 1e3].map { Self.frame($0) }) == [0, 0, 0])
    }

    @Test(arguments: [0.1, 0.5, 1.0])
    func `what falls by 60 dB in a second or less never has more than the floor`(decay: Double) {
        let powers = (0..<20).map {
            Float(1e5 * pow(10, -6 * Self.hopSeconds * Double($0) / decay))
        }
        let floors = Self.floors(
            [Self.frame(1e6, isDisturbed: true)] + powers.map { Self.frame($0) })
        for (power, floor) in zip(powers, floors.dropFirst()) { #expect(power <= 1.0001 * floor) }
    }

    @Test func `who moves on is over the floor by 3,84 dB more a hop`() {
        let floors = Self.floors(
            [Self.frame(100, isDisturbed: true)] + (0..<6).map { _ in Self.frame(100) })
        for (hop, floor) in floors.dropFirst().enumerated() {
            #expect(abs(10 * log10(100 / floor) - 3.84 * Float(hop)) < 1e-3)
        }
    }

    @Test func `reset forgets`() {
        var ring = RingFloor(bands: 2, hopSeconds: Self.hopSeconds)
        ring.update(Self.frame(100, isDisturbed: true))
        ring.update(Self.frame(100))
        ring.reset()
        #expect(ring == RingFloor(bands: 2, hopSeconds: Self.hopSeconds))
    }
}
