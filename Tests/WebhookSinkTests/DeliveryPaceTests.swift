import Testing

@testable import WebhookSink

/// How long a sink waits, and how much it posts at once.
@Suite struct DeliveryPaceTests {
    @Test("Pauses double from half a second to a minute, between half of it and all")
    func doubling() {
        for random in [0.0, 0.25, 1.0] {
            var pace = DeliveryPace(largest: 1)
            let pauses = (0..<12).map { _ in pace.fail(wish: nil, random: random) }
            let whole = [0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60]
            #expect(pauses == whole.map { $0 * (0.5 + random / 2) })
        }
    }

    @Test("After a success the first pause comes again")
    func reset() {
        var pace = DeliveryPace(largest: 1)
        for _ in 0..<5 { _ = pace.fail(wish: nil, random: 1) }
        pace.succeed()
        #expect(pace.fail(wish: nil, random: 1) == 0.5)
    }

    @Test("What a receiver asks for is waited, up to an hour, and never less than the own pause")
    func wishes() {
        var pace = DeliveryPace(largest: 1)
        #expect(pace.fail(wish: 30, random: 1) == 30)
        #expect(pace.fail(wish: 0, random: 1) == 1)
        #expect(pace.fail(wish: 1e9, random: 1) == 3600)
        #expect(pace.fail(wish: .infinity, random: 1) == 3600)
    }

    @Test("A rejected batch is halved down to one event, which is dropped; then it grows again")
    func halving() {
        var pace = DeliveryPace(largest: 8)
        var sizes: [Int] = []
        while !pace.reject(pace.size) { sizes.append(pace.size) }
        #expect(sizes == [4, 2, 1])
        for _ in 0..<4 {
            pace.succeed()
            sizes.append(pace.size)
        }
        #expect(sizes == [4, 2, 1, 2, 4, 8, 8])
    }
}
