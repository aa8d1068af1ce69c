import Testing

@testable import Presence

struct NoiseFloorTests {
    @Test func `the first hops are averaged`() {
        var floor = NoiseFloor()
        let references: [Float] = [2, 3, 1, 2.5, 1.5, 4, 2, 1]
        for count in 1...references.count {
            let isBurst = floor.update(references[count - 1])
            #expect(!isBurst)
            let mean = references.prefix(count).reduce(0, +) / Float(count)
            #expect(abs(floor.power - mean) < 1e-6)
        }
    }

    @Test func `after its memory it is an exponential mean`() {
        var floor = NoiseFloor()
        for _ in 0..<NoiseFloor.memory { _ = floor.update(1) }
        var expected: Float = 1
        for hop in 0..<40 {
            let reference: Float = hop % 3 == 0 ? 1.8 : 0.7
            _ = floor.update(reference)
            expected += (reference - expected) / Float(NoiseFloor.memory)
            #expect(abs(floor.power - expected) < 1e-6)
        }
    }

    @Test(arguments: [(3.9 as Float, false), (4.1, true), (1000, true), (0, false)])
    func `a burst is more than 6 dB over the floor`(reference: Float, isBurst: Bool) {
        var floor = NoiseFloor()
        for _ in 0..<20 { _ = floor.update(1) }
        let found = floor.update(reference)
        #expect(found == isBurst)
    }

    @Test func `a clap of any strength raises the floor by 3/16 at most`() {
        var floor = NoiseFloor()
        for _ in 0..<20 { _ = floor.update(1) }
        let isBurst = floor.update(1e9)
        #expect(isBurst)
        #expect(abs(floor.power - 1.1875) < 1e-6)
    }

    @Test(arguments: [0.001 as Float, 0.1, 10, 1000])
    func `a lasting change is learnt and then no burst any more`(level: Float) {
        var floor = NoiseFloor()
        for _ in 0..<20 { _ = floor.update(1) }
        var isBurst = true
        for _ in 0..<200 { isBurst = floor.update(level) }
        #expect(!isBurst)
        #expect(abs(floor.power / level - 1) < 0.01)
    }

    @Test func `a floor that began in digital silence is learnt`() {
        var floor = NoiseFloor()
        for _ in 0..<3 {
            let isBurst = floor.update(0)
            #expect(!isBurst)
        }
        var isBurst = true
        for _ in 0..<100 { isBurst = floor.update(2) }
        #expect(abs(floor.power - 2) < 0.01)
        #expect(!isBurst)
    }
}
