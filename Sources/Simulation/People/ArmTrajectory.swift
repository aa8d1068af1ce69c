import Glibc

/// A point of an arm that sweeps level round its shoulder.
struct ArmTrajectory: Trajectory {
    private let sweep: ArmSweep
    private let starts: Timeline
    private let shoulder: Position
    /// The point of the arm relative to the shoulder, pointing to the side and to the front.
    private let side: SIMD3<Double>
    private let front: SIMD3<Double>

    /// - Parameters:
    ///   - heading: a unit vector over the floor.
    ///   - share: how far out on the arm the point is; 0…1.
    init(_ sweep: ArmSweep, shoulder: Position, heading: SIMD2<Double>, share: Double) {
        self.sweep = sweep
        self.shoulder = shoulder
        starts = Timeline(sweep.times)
        let reach = share * sweep.length
        side = reach * SIMD3(heading.y, -heading.x, 0)
        front = reach * SIMD3(heading.x, heading.y, 0)
    }

    func position(at time: Double) -> Position {
        var turned = 0.0
        if let index = starts.latest(at: time) {
            let onset = ArmSweep.onset
            let since = time - starts[index]
            let there = sweep.angle / sweep.rate
            let back = since - there - sweep.pause
            turned =
                onset.ramp(since) - onset.ramp(since - there)
                - onset.ramp(back) + onset.ramp(back - there)
        }
        let angle = turned * sweep.rate * .pi / 180
        return shoulder + side * cos(angle) + front * sin(angle)
    }
}
