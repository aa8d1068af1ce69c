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

    /// The sum of changes that are over: with τ the time, position + velocity·τ and so on.
    private struct Past {
        /// Since when it holds, in seconds.
        var start: Double
        var offset: SIMD2<Double>, velocity: SIMD2<Double>
        var distanceOffset: Double, speed: Double
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
    /// What the first `group`, the first two `group` and so on have added once they are over.
    private var pasts: [Past] = []
    /// Changes that are summed up together, so that a walk of hours costs no more than a short one.
    private static let group = 32
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
        sumUp()
    }

    private mutating func sumUp() {
        var past = Past(
            start: 0, offset: .zero, velocity: .zero, distanceOffset: 0, speed: 0, heading: .zero)
        for (index, change) in changes.enumerated() {
            let middle = change.time + Self.cornerTime / 2
            past.offset -= change.velocity * middle
            past.velocity += change.velocity
            past.distanceOffset -= change.speed * middle
            past.speed += change.speed
            past.heading += change.heading
            guard (index + 1).isMultiple(of: Self.group) else { continue }
            past.start = change.time + Self.cornerTime
            pasts.append(past)
        }
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
        let known = pastCount(at: time)
        if known > 0 {
            let past = pasts[known - 1]
            state.position += past.offset + past.velocity * time
            state.velocity += past.velocity
            state.distance += past.distanceOffset + past.speed * time
            state.heading += past.heading
        }
        for index in known * Self.group..<changes.count {
            let change = changes[index]
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

    /// How many of `pasts` hold at a time.
    private func pastCount(at time: Double) -> Int {
        var (low, high) = (0, pasts.count)
        while low < high {
            let middle = (low + high) / 2
            if pasts[middle].start <= time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
