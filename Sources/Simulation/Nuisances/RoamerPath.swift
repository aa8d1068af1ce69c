import Glibc

/// The ways of a roamer over the floor, drawn for a whole scene.
struct RoamerPath {
    /// Where it is, how fast, how far it has come, and which way it faces.
    struct State {
        var position: SIMD2<Double>
        var speed: Double
        var distance: Double
        /// In radians.
        var heading: Double
    }

    /// A turn at rest, and the way after it.
    private struct Way {
        var from: SIMD2<Double>
        var heading: Double
        var turn: Double
        var turnTime: Double
        var speed: Double
        var travelTime: Double
        /// What it had come before.
        var distance: Double
    }

    private let starts: Timeline
    private let ways: [Way]
    private let rest: SIMD2<Double>

    /// How it starts and stops.
    private static let onset = SmoothStart(duration: 0.3)
    /// How fast it turns, in radians per second.
    private static let turnRate = Double.pi
    /// The shortest way worth going, in metres.
    private static let shortest = 0.1

    init(_ roamer: Roamer, duration: Double, seed: UInt64, stream: RandomStream) {
        var random = Xoshiro256(seed: seed, stream: stream.number)
        func place() -> SIMD2<Double> {
            let share = SIMD2(random.uniform(), random.uniform())
            return roamer.area.lowHalf + (roamer.area.highHalf - roamer.area.lowHalf) * share
        }
        var times: [Double] = []
        var ways: [Way] = []
        var position = place()
        rest = position
        var heading = 0.0
        var distance = 0.0
        var time = roamer.start
        while time < min(duration, roamer.end ?? duration) {
            let leg = place() - position
            guard leg.length > Self.shortest else { continue }
            let turn = remainder(atan2(leg.y, leg.x) - heading, 2 * .pi)
            let speed = roamer.speed * (1 + roamer.irregularity * (2 * random.uniform() - 1))
            let way = Way(
                from: position, heading: heading, turn: turn,
                turnTime: max(abs(turn) / Self.turnRate, 0.1), speed: speed,
                travelTime: leg.length / speed, distance: distance)
            times.append(time)
            ways.append(way)
            time += way.turnTime + way.travelTime + Self.onset.duration
            time -= roamer.rest * log(1 - random.uniform())
            position += leg
            heading += turn
            distance += leg.length
        }
        starts = Timeline(times)
        self.ways = ways
    }

    /// The state at a time in seconds, before it sets off too.
    func state(at time: Double) -> State {
        guard let index = starts.latest(at: time) else {
            return State(
                position: rest, speed: 0, distance: 0, heading: ways.first?.heading ?? 0)
        }
        let way = ways[index]
        let since = time - starts[index]
        let turned = SmoothStart(duration: way.turnTime).step(since)
        let onset = Self.onset
        let travel = since - way.turnTime
        let gone = way.speed * (onset.ramp(travel) - onset.ramp(travel - way.travelTime))
        let ahead = way.heading + way.turn
        return State(
            position: way.from + gone * SIMD2(cos(ahead), sin(ahead)),
            speed: way.speed * (onset.step(travel) - onset.step(travel - way.travelTime)),
            distance: way.distance + gone, heading: way.heading + way.turn * turned)
    }
}
