import Glibc

/// Motion round a circle, steady between its start and its end.
struct CircularTrajectory: Trajectory {
    private let centre: Position
    private let right: SIMD3<Double>
    private let up: SIMD3<Double>
    private let rate: Double
    private let turns: Double

    private let run: SmoothStart
    private let start: Double?
    private let end: Double?

    /// - Parameters:
    ///   - turns: the place at time 0, in turns.
    ///   - run: how it starts and stops.
    ///   - start: in seconds; nil: it has gone round before.
    ///   - end: in seconds; nil: never.
    init(
        centre: Position, axis: SIMD3<Double>, radius: Double, rate: Double, turns: Double,
        run: SmoothStart, start: Double?, end: Double?
    ) {
        self.run = run
        self.start = start
        self.end = end
        self.centre = centre
        self.rate = rate
        self.turns = turns
        let normal = axis / axis.length
        let helper: SIMD3<Double> = abs(normal.z) < 0.9 ? [0, 0, 1] : [1, 0, 0]
        let side = Self.cross(helper, normal)
        right = side / side.length * radius
        up = Self.cross(normal, right)
    }

    func position(at time: Double) -> Position {
        var gone = start.map { run.ramp(time - $0) } ?? time
        if let end { gone -= run.ramp(time - end) }
        let angle = 2 * .pi * (rate * gone + turns)
        return centre + right * cos(angle) + up * sin(angle)
    }

    private static func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
        [a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x]
    }
}
