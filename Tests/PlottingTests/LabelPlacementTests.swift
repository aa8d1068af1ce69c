import Testing

@testable import Plotting

struct LabelPlacementTests {
    static func candidates(_ starts: [Double], length: Double = 10) -> [LabelPlacement.Candidate] {
        starts.map { start in
            .init(
                start: start, end: start + length,
                full: .init(string: "full", width: 120), short: .init(string: "short", width: 30),
                sign: .init(string: "s", width: 10))
        }
    }

    static func placement(_ starts: [Double], length: Double = 10) -> LabelPlacement {
        LabelPlacement(candidates(starts, length: length), within: 100...1400)
    }

    @Test("A name that has room stands at its interval's start, in the first row")
    func alone() {
        let placement = LabelPlacementTests.placement([100, 500, 900])
        #expect(placement.labels.map(\.string) == ["full", "full", "full"])
        #expect(placement.labels.map(\.x) == [100, 500, 900])
        #expect(placement.rowCount == 1)
    }

    @Test("The earlier of two close names goes up, so that its pole crosses no name")
    func close() {
        let placement = LabelPlacementTests.placement([200, 260])
        #expect(placement.labels.map(\.row) == [1, 0])
    }

    @Test("A name at the end moves to the left and stays on the page")
    func end() {
        let label = LabelPlacementTests.placement([1390]).labels[0]
        #expect(label.x == 1280)
        #expect(label.pole == 1390)
    }

    @Test("Many names are all short, very many are signs, and none is nothing")
    func detail() {
        func strings(_ count: Int) -> Set<String> {
            let starts = (0..<count).map { 110 + Double($0) * 1280 / Double(count) }
            return Set(LabelPlacementTests.placement(starts, length: 2).labels.map(\.string))
        }
        #expect(strings(5) == ["full"])
        #expect(strings(40) == ["short"])
        #expect(strings(300) == ["s"])
        #expect(LabelPlacementTests.placement([]).rowCount == 0)
    }

    @Test("Whatever the intervals, names stay on the page, none overlaps, no pole crosses a name")
    func properties() {
        var state: UInt32 = 7
        func random() -> Double {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Double(state >> 8) / Double(1 << 24)
        }
        var seen: Set<String> = []
        for round in 0..<300 {
            let count = 1 + round % 60
            // Bunches and even spreads in turn.
            let spread = round % 2 == 0 ? 1290.0 : 300.0
            let starts = (0..<count).map { _ in 100 + (1290 - spread) + random() * spread }.sorted()
            let placement = LabelPlacementTests.placement(starts)
            for label in placement.labels {
                seen.insert(label.string)
                #expect(label.x >= 100 && label.x + label.width <= 1400)
                for other in placement.labels where other != label {
                    let apart = label.x + label.width <= other.x || other.x + other.width <= label.x
                    #expect(label.row != other.row || apart, "round \(round)")
                    // A name pushed to the left at the page's end may lie over its own pole only.
                    if let pole = label.pole, label.row > other.row, other.x + other.width < 1400 {
                        let crossed = pole > other.x && pole < other.x + other.width
                        #expect(!crossed, "round \(round): \(label) \(other)")
                    }
                }
            }
        }
        #expect(seen == ["full", "short", "s"])
    }
}
