/// The ways in which a person can move.
public enum Movement: Equatable, Sendable {
    /// Walks along waypoints with swinging limbs.
    case walker(Walk)
    /// One scatterer in steady, straight motion for the whole scene: the Doppler proof.
    case point(start: Position, velocity: SIMD3<Double>)
    /// Stands or sits still and breathes, facing the loudspeaker.
    case still(x: Double, y: Double)
    /// Stands still and moves a hand to and from the loudspeaker.
    case gesture(Gesture)
    /// Stands still and sweeps a stretched arm.
    case arm(ArmSweep)
}
