import Testing

@testable import Speech

struct BandFloorTests {
    static func step(_ floor: inout BandFloor, _ energy: Float, isSpeech: Bool = false) -> Float {
        floor.hear([energy, energy])
        floor.hear([energy, energy])
        return floor.step(isSpeech: isSpeech)
    }

    @Test func `the excess is the level over the floor without its scatter, up to 15 dB`() {
        var floor = BandFloor(bandCount: 2)
        for _ in 0..<100 { #expect(Self.step(&floor, 1e-3) == 0) }
        #expect(abs(Self.step(&floor, 1e-2, isSpeech: true) - 6) < 0.05)
        #expect(Self.step(&floor, 1, isSpeech: true) == 15)
        floor.hear([1e-2, 1e-3])
        #expect(abs(floor.step(isSpeech: true) - 3) < 0.05)
    }

    @Test func `the floor rises by 15 dB a second, and by a tenth of that while somebody speaks`() {
        for (isSpeech, steps) in [(false, 35), (true, 350)] {
            var floor = BandFloor(bandCount: 2)
            for _ in 0..<20 { _ = Self.step(&floor, 1e-4) }
            // 14.5 dB louder from here on, of which 4 are scatter.
            var risen = 0
            while Self.step(&floor, 2.8e-3, isSpeech: isSpeech) > 0 { risen += 1 }
            #expect(abs(risen - steps) <= steps / 20)
        }
    }

    @Test func `silence and a stream that is reset have no excess`() {
        var floor = BandFloor(bandCount: 2)
        for _ in 0..<30 { #expect(Self.step(&floor, 0) == 0) }
        #expect(Self.step(&floor, 1) == 15)
        floor.reset()
        #expect(Self.step(&floor, 1) == 0)
    }
}
