import Testing

@testable import App

/// When a sink that failed is begun again, and what is told of it.
@Suite struct SinkSupervisionTests {
    @Test("Pauses double from a second to a minute, and the same trouble is told once")
    func pauses() {
        var supervision = SinkSupervision(of: "http")
        var told: [String] = []
        var pauses: [Double] = []
        for _ in 0..<9 {
            let (line, pause) = supervision.fail("no port", served: nil)
            told += [line].compactMap { $0 }
            pauses.append(pause)
        }
        #expect(pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60])
        #expect(told == ["http: no port; it is tried again"])
        #expect(supervision.fail("another", served: nil).line == "http: another; it is tried again")
    }

    @Test("Service is told after trouble only, and a minute of it makes the next failure the first")
    func service() {
        var supervision = SinkSupervision(of: "http")
        #expect(supervision.serve() == nil)
        #expect(supervision.fail("x", served: nil).pause == 1)
        #expect(supervision.serve() == "http: it serves again")
        #expect(supervision.serve() == nil)
        let again = supervision.fail("x", served: 59)
        #expect(again.line == "http: x; it is tried again" && again.pause == 2)
        #expect(supervision.fail("x", served: 60).pause == 1)
    }
}
