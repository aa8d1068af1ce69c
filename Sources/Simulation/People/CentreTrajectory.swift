/// The middle of a walking body, without its gait.
struct CentreTrajectory: Trajectory {
    let path: WalkPath
    let height: Double

    func position(at time: Double) -> Position {
        let floor = path.state(at: time).position
        return Position(floor.x, floor.y, height)
    }
}
