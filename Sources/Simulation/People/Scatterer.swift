import Glibc

/// Something small that moves and echoes.
struct Scatterer {
    /// Where it is.
    var trajectory: any Trajectory
    /// The echo's amplitude at 1 m relative to the incident one.
    var amplitude: Double
    /// When it is there, in seconds; it comes and goes within `fade`.
    var presence: PresenceInterval = PresenceInterval(start: -.infinity, end: .infinity)

    private static let fade = SmoothStart(duration: 0.4)

    init(_ trajectory: any Trajectory, targetStrength: Double, share: Double = 1) {
        self.trajectory = trajectory
        amplitude = pow(10, targetStrength / 20) * share.squareRoot()
    }

    /// Its place in x, y, z, and its echo's amplitude in w.
    func state(at time: Double) -> SIMD4<Double> {
        let fade = Self.fade
        let there = fade.step(time - presence.start) * fade.step(presence.end - time)
        return SIMD4(trajectory.position(at: time), amplitude * there)
    }
}
