import TestVectors
import Testing

@testable import Speech

struct OtsuThresholdTests {
    /// The variance between the groups of values up to a threshold and above it.
    static func variance(_ values: [Float], _ threshold: Float) -> Double {
        let groups = [values.filter { $0 <= threshold }, values.filter { $0 > threshold }]
        guard groups.allSatisfy({ !$0.isEmpty }) else { return 0 }
        let means = groups.map { $0.reduce(0) { $0 + Double($1) } / Double($0.count) }
        let difference = means[0] - means[1]
        return Double(groups[0].count) * Double(groups[1].count) * difference * difference
    }

    @Test(arguments: [1, 2, 3] as [UInt32])
    func `no threshold parts two groups better, up to the width of a bin`(seed: UInt32) throws {
        let values =
            Signal.noise(200, seed: seed) + Signal.noise(70, seed: seed + 9).map { 0.7 * $0 + 3 }
        let threshold = try #require(OtsuThreshold.threshold(values))
        let best = values.map { Self.variance(values, $0) }.max()!
        #expect(Self.variance(values, threshold) > 0.999 * best)
        #expect((1...2.3).contains(threshold))
    }

    @Test func `values that are all alike are not parted`() {
        #expect(OtsuThreshold.threshold([2, 2, 2]) == nil)
        #expect(OtsuThreshold.threshold([]) == nil)
    }
}
