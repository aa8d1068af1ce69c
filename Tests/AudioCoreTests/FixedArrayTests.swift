import Testing

@testable import AudioCore

@Suite struct FixedArrayTests {
    /// Counts itself away.
    private struct Element: ~Copyable {
        let number: Int
        var value = 0
        let tally: Tally

        deinit { tally.gone.append(number) }
    }

    private final class Tally {
        var gone: [Int] = []
    }

    @Test("elements are made in order, changed in place and dropped with the array")
    func life() {
        let tally = Tally()
        do {
            var array = FixedArray(count: 3) { Element(number: $0, tally: tally) }
            for index in 0..<array.count { array[index].value = 10 * array[index].number }
            #expect(array[2].value == 20 && array[0].value == 0)
            #expect(tally.gone.isEmpty)
        }
        #expect(tally.gone.sorted() == [0, 1, 2])
    }
}
