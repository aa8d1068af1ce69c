import Glibc

/// Steady motion round a circle.
struct CircularTrajectory: Trajectory {
    private let centre: Position
    private let right: SIMD3<Double>
    private let up: SIMD3<Double>
    private let rate: Double
    private let turns: Double

    /// - Parameter turns: the place at time 0, in turns.
    init(centre: Position, axis: SIMD3<Double>, radius: Double, rate: Double, turns: Double) {
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
        let angle = 2 * .pi * (rate * time + turns)
        return centre + right * cos(angle) + up * sin(angle)
    }

    private static func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
        [a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x]
    }
}
