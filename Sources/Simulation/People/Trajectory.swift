/// Where a scatterer is at any time, as a pure function.
protocol Trajectory: Sendable {
    /// The place at a time in seconds; smooth, and defined before 0 too.
    func position(at time: Double) -> Position
}
