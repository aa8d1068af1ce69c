import Glibc
import Testing

@testable import Simulation

@Suite struct FractionalDelayTests {
    private static let bits = Int64(FractionalDelay.fractionBits)

    /// What a whole run of samples reads is what reading them one by one gives, on every processor.
    @Test(arguments: [1, 7, 32])
    func `a run at a moving place has the bits of its samples`(count: Int) {
        let delay = FractionalDelay.shared
        var history = SampleHistory(minimumCapacity: 256)
        // Twice round, and read across its seam.
        for index in 0..<600 { history.append(Float(sin(Double(index * index)))) }
        let gain = SIMD4<Float>(0.7, -0.01, 2e-4, 3e-6)
        let (startFrame, bend, twist) = (550, Int64(-40_000_000), Int64(1_234_567))
        var place = -(Int64(31) << Self.bits) + 123_456_789_012
        var slope = (Int64(1) << Self.bits) - 987_654_321
        var found = (0..<count).map { SIMD4<Float>(repeating: Float($0)) }
        var wanted = found
        found.withUnsafeMutableBufferPointer { found in
            var output = found.mutableSpan
            delay.reading(history) {
                $0.add(
                    to: &output, gain: gain, startFrame: startFrame, place: place, slope: slope,
                    bend: bend, twist: twist)
            }
        }
        var turn = bend
        for index in 0..<count {
            let lanes = delay.reading(history) {
                $0.lanes(
                    after: startFrame + Int(place >> Self.bits),
                    fraction: UInt32(truncatingIfNeeded: place >> (Self.bits - 32)))
            }
            let share = Float(index)
            wanted[index] += lanes * (((gain.w * share + gain.z) * share + gain.y) * share + gain.x)
            place += slope
            slope += turn
            turn += twist
        }
        #expect(found == wanted)
        #expect(found.allSatisfy { $0.sum().isFinite } && found[0] != .zero)
    }
}
