import Testing

@testable import Simulation

@Suite struct WalkTests {
    private static let way = Walk(
        [Waypoint(1, 1, wait: 7), Waypoint(3, 1, wait: 2), Waypoint(3, 2)], speed: 1.5, start: 4)

    @Test("a walk that is repeated goes there and back until its end, and rests at both")
    func repeated() {
        let walk = Self.way.repeated(until: 100, rest: 5)
        #expect(walk.waypoints.prefix(2) == Self.way.waypoints.prefix(2))
        #expect(
            Array(walk.waypoints[2...6]) == [
                Waypoint(3, 2, wait: 5), Waypoint(3, 1, wait: 2), Waypoint(1, 1, wait: 5),
                Waypoint(3, 1, wait: 2), Waypoint(3, 2, wait: 5),
            ])
        #expect((100...116).contains(WalkPath(walk).end))
        // One way is enough for a short time.
        #expect(Self.way.repeated(until: 6, rest: 0) == Self.way)
    }

    @Test("hours into a walk the same place comes at the same time of a round, to ten nanometres")
    func long() {
        let walk = Self.way.repeated(until: 20_000, rest: 5)
        let path = WalkPath(walk)
        // There and back: 3 m each in 2 s, two waits of 2 s, two rests of 5 s.
        let round = 18.0
        var farthest = 0.0
        for time in stride(from: 30.0, to: 30 + round, by: 0.037) {
            let near = path.state(at: time)
            let far = path.state(at: time + 1_000 * round)
            farthest = max(farthest, (near.position - far.position).length)
            #expect((near.velocity - far.velocity).length < 1e-9)
            #expect((near.heading - far.heading).length < 1e-9)
            #expect(abs(far.distance - near.distance - 6_000) < 1e-6)
        }
        #expect(farthest < 1e-8)
    }

    @Test("what is summed up is the sum: no step where it begins to count")
    func smooth() {
        let path = WalkPath(Self.way.repeated(until: 1_000, rest: 5))
        var last = path.state(at: 0)
        for step in 1..<20_000 {
            let state = path.state(at: Double(step) * 0.05)
            #expect((state.position - last.position).length < 0.0751)
            #expect((state.velocity - last.velocity).length < 0.8)
            last = state
        }
    }
}
