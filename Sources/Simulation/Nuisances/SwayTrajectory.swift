/// A point of something that sways.
struct SwayTrajectory: Trajectory {
    let rest: Position
    /// The way of a deflection of 1.
    let stroke: SIMD3<Double>
    let common: SwayCurve
    /// The share of the power that is the common curve's.
    let coherence: Double
    let own: SwayCurve
    let course: Course

    func position(at time: Double) -> Position {
        var deflection = 0.0
        if coherence > 0 { deflection += coherence.squareRoot() * common.value(at: time) }
        if coherence < 1 { deflection += (1 - coherence).squareRoot() * own.value(at: time) }
        return rest + stroke * (deflection * course.share(at: time))
    }
}
