import Glibc

/// A hand that moves to and fro along a line.
struct GestureTrajectory: Trajectory {
    /// Where the hand rests.
    let rest: Position
    /// The way from the resting place to the far end of the stroke.
    let stroke: SIMD3<Double>
    let rate: Double
    let start: Double
    let end: Double

    private let onset = SmoothStart(duration: 0.3)

    init(rest: Position, stroke: SIMD3<Double>, rate: Double, start: Double, end: Double) {
        self.rest = rest
        self.stroke = stroke
        self.rate = rate
        self.start = start
        self.end = end
    }

    func position(at time: Double) -> Position {
        let envelope = onset.step(time - start) * onset.step(end - time)
        guard envelope > 0 else { return rest }
        let share = (1 - cos(2 * .pi * rate * (time - start))) / 2
        return rest + stroke * (envelope * share)
    }
}
