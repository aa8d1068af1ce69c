import Glibc
import Simulation
import Testing

@Suite struct TruthTests {
    private func scene(_ people: Person...) -> Scene {
        .openAir(duration: 12, people: people)
    }

    private func walk(_ points: Waypoint..., start: Double = 2) -> Person {
        Person(.walker(Walk(points, speed: 1, start: start)))
    }

    @Test("a walk toward the loudspeaker is one approaching motion at its speed")
    func approaching() throws {
        let truth = scene(walk(Waypoint(6, 2), Waypoint(2, 2))).truth()
        #expect(truth.count == 1)
        let motion = try #require(truth.first)
        #expect(motion.direction == .approaching)
        #expect(abs(motion.start - 2.1) < 0.1)
        #expect(abs(motion.end - 6.3) < 0.1)
        #expect(abs(motion.speed - 0.97) < 0.04)
        #expect(abs(motion.meanRange - 3.5) < 0.15)
    }

    @Test("a walk away is receding; there and back without a rest is mixed")
    func directions() {
        #expect(scene(walk(Waypoint(2, 2), Waypoint(6, 2))).truth().map(\.direction) == [.receding])
        let both = scene(walk(Waypoint(6, 2), Waypoint(3, 2), Waypoint(6, 2))).truth()
        #expect(both.map(\.direction) == [.mixed])
    }

    @Test("motions are one when the rest between them is below half a second")
    func merging() {
        func count(_ wait: Double) -> Int {
            scene(walk(Waypoint(6, 2), Waypoint(4, 2, wait: wait), Waypoint(2, 2))).truth().count
        }
        #expect(count(0.2) == 1)
        #expect(count(1) == 2)
    }

    @Test("breathing is no motion, a gesture is")
    func smallMotions() throws {
        let still = Person(.still(x: 3, y: 2), breathing: Breathing(rate: 20, excursion: 0.005))
        #expect(scene(still).truth().isEmpty)
        let gesture = Person(.gesture(Gesture(x: 2, y: 2, start: 3, end: 6)))
        let motion = try #require(scene(gesture).truth().first)
        #expect(scene(gesture).truth().count == 1)
        #expect(motion.direction == .mixed)
        #expect(motion.start > 2.9 && motion.end < 6.1)
    }

    @Test("someone is there from the first waypoint to the last unless the scene says otherwise")
    func presence() {
        var walker = walk(Waypoint(6, 2), Waypoint(2, 2))
        let natural = scene(walker).presence()
        #expect(natural.count == 1)
        #expect(natural.allSatisfy { $0.start == 2 && abs($0.end - 6.4) < 1e-9 })
        walker.enters = 1
        walker.leaves = 12
        #expect(scene(walker).presence() == [PresenceInterval(start: 1, end: 12)])
        #expect(scene().presence().isEmpty)
    }

    @Test("presences that overlap are one interval")
    func overlap() {
        let people = [(1.0, 4.0), (3, 6), (8, 9)].map {
            Person(.still(x: 3, y: 2), enters: $0, leaves: $1)
        }
        #expect(
            Scene.openAir(duration: 12, people: people).presence() == [
                PresenceInterval(start: 1, end: 6), PresenceInterval(start: 8, end: 9),
            ])
    }
}
