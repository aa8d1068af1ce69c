import Testing

@testable import ALSADevice

@Suite struct ReopenDelayTests {
    private func delays(longest: Int, attempt: Int, count: Int) -> [Int] {
        var delay = ReopenDelay(longest: longest, attempt: attempt)
        return (0..<count).map { _ in delay.take() }
    }

    @Test func `it doubles up to the longest`() {
        #expect(
            delays(longest: 1000, attempt: 1, count: 9)
                == [10, 20, 40, 80, 160, 320, 640, 1000, 1000])
    }

    @Test func `a card that never ran is looked for later from the start`() {
        #expect(delays(longest: 1000, attempt: 3, count: 3) == [40, 80, 160])
        #expect(delays(longest: 1000, attempt: 1_000_000, count: 2) == [1000, 1000])
    }

    @Test func `it never is longer than asked, nor nothing`() {
        #expect(delays(longest: 3, attempt: 1, count: 2) == [3, 3])
        #expect(delays(longest: 0, attempt: 1, count: 2) == [1, 1])
    }
}
