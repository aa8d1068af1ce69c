import Testing

@testable import Events

struct TimeOrderedIdentifierTests {
    @Test func `the example of RFC 9562 comes out`() {
        // Appendix A.6: 2022-02-22T14:22:22.00-05:00, rand_a CC3, rand_b 18C4DC0C0C07398F.
        var identifier = TimeOrderedIdentifier()
        _ = identifier.next(milliseconds: 0x17f_22e2_79b0, random: 0, start: 0x4c3)
        // The counter starts in its lower half: the example's 0xcc3 is reached by counting.
        var text = ""
        for _ in 0..<0x800 {
            text = identifier.next(
                milliseconds: 0x17f_22e2_79b0, random: 0x18c4_dc0c_0c07_398f, start: 0)
        }
        #expect(text == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test func `ids go up within a millisecond, over its end, and when the clock goes back`() {
        var identifier = TimeOrderedIdentifier()
        var ids: [String] = []
        for index in 0..<10_000 {
            let milliseconds = UInt64(1_000 + (index > 6_000 ? -500 : index / 5_000))
            let random = UInt64(index) &* 0x9e37_79b9_7f4a_7c15
            ids.append(
                identifier.next(milliseconds: milliseconds, random: random, start: random))
        }
        #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    }
}
