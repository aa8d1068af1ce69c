import Testing

@testable import OVOSSink

/// How long a sink waits for a bus, and what it tells of it.
@Suite struct BusPaceTests {
    @Test("Pauses double from half a second to five, between half of it and all")
    func doubling() {
        for random in [0.0, 0.25, 1.0] {
            var pace = BusPace()
            let pauses = (0..<8).map { _ in pace.fail(after: nil, random: random) }
            #expect(pauses == [0.5, 1, 2, 4, 5, 5, 5, 5].map { $0 * (0.5 + random / 2) })
        }
    }

    @Test("A bus that was there for five seconds is tried again soon, a fleeting one is not")
    func steady() {
        var pace = BusPace()
        for _ in 0..<5 { _ = pace.fail(after: nil, random: 1) }
        #expect(pace.fail(after: 4.9, random: 1) == 5)
        #expect(pace.fail(after: 5, random: 1) == 0.5)
        #expect(pace.fail(after: 0.1, random: 1) == 1)
    }

    @Test("The same trouble is told once, and again after it was over")
    func notes() {
        var notes = BusNotes(OVOSAddress())
        #expect(notes.succeed() == nil)
        #expect(notes.fail("hung up")?.hasPrefix("ws://127.0.0.1:8181/core: hung up;") == true)
        #expect(notes.fail("hung up") == nil)
        #expect(notes.fail("closed") != nil)
        #expect(notes.succeed() != nil)
        #expect(notes.succeed() == nil)
        #expect(notes.fail("closed") != nil)
    }
}
