import Glibc

/// A part of something that roams.
struct RoamerTrajectory: Trajectory {
    let path: RoamerPath
    /// Where the part is, forward and to the left of the middle, in metres.
    let offset: SIMD2<Double>
    let height: Double
    /// The length of a cycle of the legs in metres; 0: the part does not swing.
    let stride: Double
    /// Where in its cycle the leg is, in turns.
    let phase: Double

    func position(at time: Double) -> Position {
        let state = path.state(at: time)
        let forward = SIMD2(cos(state.heading), sin(state.heading))
        var ahead = offset.x
        if stride > 0 && state.speed > 0 {
            // With this amplitude the paw rests on the floor once a cycle; it grows with the
            // speed as the roamer sets off, and fades as it stops.
            let swing = stride / (2 * .pi) * min(1, state.speed / Self.fullStrideSpeed)
            ahead += swing * sin(2 * .pi * (state.distance / stride + phase))
        }
        let place =
            state.position + forward * ahead
            + SIMD2(-forward.y, forward.x) * offset.y
        return Position(place.x, place.y, height)
    }

    /// The speed from which the legs make their whole stride, in m/s.
    private static let fullStrideSpeed = 0.4
}
