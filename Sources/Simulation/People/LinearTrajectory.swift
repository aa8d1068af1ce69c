/// Steady motion along a straight line.
struct LinearTrajectory: Trajectory {
    let start: Position
    let velocity: SIMD3<Double>

    func position(at time: Double) -> Position {
        start + velocity * time
    }
}
