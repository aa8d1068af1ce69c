/// The path of a walker's centre over the floor as a smooth function of time.
///
/// A piecewise linear path whose velocity changes over `cornerTime`, in closed form: a sum of
/// smoothed ramps, one for every change of velocity.
struct WalkPath {
    /// Where the walker is, how fast, how far it has come, and which way it faces.
    struct State {
        var position: SIMD2<Double>
        var velocity: SIMD2<Double>
        var distance: Double
        /// About a unit vector; shorter while it turns.
        var heading: SIMD2<Double>
    }

    private struct Change {
        var time: Double
        var velocity: SIMD2<Double>
        var speed: Double
        var heading: SIMD2<Double>
    }

    /// How long a change of velocity takes, in seconds.
    static let cornerTime = 0.4

    /// When the walker has come to rest, in seconds.
    let end: Double
    /// The nominal speed in m/s.
    let speed: Double

    private let origin: SIMD2<Double>
    private let firstHeading: SIMD2<Double>
    private var changes: [Change] = []
    private let corner = SmoothStart(duration: WalkPath.cornerTime)

    /// Plans a walk that has at least one leg.
    init(_ walk: Walk) {
        let points = walk.waypoints.map { SIMD2($0.x, $0.y) }
        speed = walk.speed
        origin = points.first ?? .zero
        var time = walk.start
        var velocity = SIMD2<Double>.zero
        var heading = SIMD2<Double>.zero
        var first = SIMD2<Double>.zero
        func change(to next: SIMD2<Double>) -> Change {
            let turn = next == .zero ? .zero : next / walk.speed - heading
            return Change(
                time: time, velocity: next - velocity, speed: next.length - velocity.length,
                heading: turn)
        }
        for (index, point) in points.enumerated() {
            let wait = walk.waypoints[index].wait
            if wait > 0 && velocity != .zero {
                changes.append(change(to: .zero))
                velocity = .zero
            }
            time += wait
            guard index + 1 < points.count else { break }
            let leg = points[index + 1] - point
            let next = leg / leg.length * walk.speed
            if first == .zero {
                first = next / walk.speed
                heading = first
            }
            if next != velocity { changes.append(change(to: next)) }
            velocity = next
            heading = next / walk.speed
            time += leg.length / walk.speed
        }
        if velocity != .zero { changes.append(change(to: .zero)) }
        firstHeading = first
        end = time + Self.cornerTime
    }

    /// A walker who stands at a point and faces another.
    init(standingAt point: SIMD2<Double>, facing target: SIMD2<Double>) {
        origin = point
        speed = 1
        end = 0
        let away = target - point
        firstHeading = away.length > 0 ? away / away.length : SIMD2(1, 0)
    }

    /// The state at a time in seconds, before the start and after the end too.
    func state(at time: Double) -> State {
        var state = State(
            position: origin, velocity: .zero, distance: 0, heading: firstHeading)
        for change in changes {
            let since = time - change.time
            guard since > 0 else { break }
            let step = corner.step(since)
            let ramp = corner.ramp(since)
            state.position += change.velocity * ramp
            state.velocity += change.velocity * step
            state.distance += change.speed * ramp
            state.heading += change.heading * step
        }
        return state
    }
}
