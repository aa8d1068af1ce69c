import TestVectors
import Testing

@testable import Speech

struct MeanOfGreatestTests {
    @Test(arguments: [1, 2, 7, 40])
    func `it is the mean of the first of the sorted values, in any order they come`(count: Int) {
        var best = MeanOfGreatest(ofValues: count)
        for seed in 1...3 as ClosedRange<UInt32> {
            let values = Signal.noise(count, seed: seed)
            best.reset()
            for value in values { best.add(value) }
            let kept = MeanOfGreatest.consulted(count)
            let expected = values.sorted(by: >).prefix(kept).reduce(0, +) / Float(kept)
            #expect(abs(best.mean - expected) < 1e-6)
        }
    }
}
