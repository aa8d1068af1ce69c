import Events
import Testing

@testable import Journal

@Suite struct JournalTailTests {
    private func entries(_ positions: ClosedRange<Int64>) -> [JournalEntry] {
        positions.map { JournalEntry(position: $0, type: "noctule.test", line: "\($0)") }
    }

    private func positions(_ tail: JournalTail, after position: Int64, limit: Int = 100) -> [Int64]?
    {
        tail.entries(after: position, limit: limit)?.map(\.position)
    }

    @Test func `what was written before is the journal's to say`() {
        let tail = JournalTail()
        #expect(positions(tail, after: 0) == nil)
        tail.append(entries(5...6))
        #expect(positions(tail, after: 3) == nil)
        #expect(positions(tail, after: 4) == [5, 6])
        #expect(positions(tail, after: 5) == [6])
        #expect(positions(tail, after: 6) == [] && positions(tail, after: 100) == [])
    }

    @Test func `as many are handed out as are wanted, the oldest first`() {
        let tail = JournalTail()
        tail.append(entries(1...3))
        tail.append(entries(4...9))
        #expect(positions(tail, after: 1, limit: 4) == [2, 3, 4, 5])
    }

    @Test func `the newest are kept, however many come at once`() {
        let kept = Int64(JournalTail.capacity)
        let tail = JournalTail()
        for position in 1...3 * kept { tail.append(entries(position...position)) }
        #expect(positions(tail, after: 2 * kept)?.count == Int(kept))
        #expect(positions(tail, after: 2 * kept - 1) == nil)
        tail.append(entries(3 * kept + 1...6 * kept))
        #expect(positions(tail, after: 5 * kept)?.count == Int(kept))
        #expect(positions(tail, after: 5 * kept - 1) == nil)
    }

    @Test func `where it is not known what was written the journal is asked`() {
        let tail = JournalTail()
        tail.append(entries(1...3))
        tail.append([])
        #expect(positions(tail, after: 3) == nil && positions(tail, after: 1) == nil)
        tail.append(entries(7...8))
        #expect(positions(tail, after: 6) == [7, 8] && positions(tail, after: 3) == nil)
        // Something between that is not here.
        tail.append(entries(10...11))
        #expect(positions(tail, after: 8) == nil && positions(tail, after: 9) == [10, 11])
        tail.forget()
        #expect(positions(tail, after: 11) == nil)
    }

    @Test func `an entry in memory says what was published, not what its line does`() throws {
        let event = Samples.events(1)[0]
        let entry = JournalEntry(position: 1, event: event, line: "no JSON")
        #expect(try entry.event() == event)
        let read = JournalEntry(position: 1, type: event.type, line: "no JSON")
        #expect(throws: DecodingError.self) { try read.event() }
    }
}
