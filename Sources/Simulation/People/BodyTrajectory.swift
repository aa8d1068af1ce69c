import Glibc

/// A part of a body that walks along a path: it swings, bobs and breathes.
///
/// The length of a gait cycle follows Boulic, Thalmann and Thalmann (1990), "A global human
/// walking model with real time kinematic personification": 1.346·√(speed / hip height) hip
/// heights for two steps. The limbs' swings are simplified to sinusoids whose amplitude lets the
/// foot rest on the ground once a cycle.
struct BodyTrajectory: Trajectory {
    let part: BodyPart
    let path: WalkPath
    let bodyHeight: Double
    let posture: Posture
    let breathing: BreathingCurve
    let fidgets: FidgetCurves

    private let cycleLength: Double
    private let swingTime: Double

    init(
        part: BodyPart, path: WalkPath, height: Double, posture: Posture = .standing,
        breathing: BreathingCurve, fidgets: FidgetCurves
    ) {
        self.part = part
        self.path = path
        self.bodyHeight = height
        self.posture = posture
        self.breathing = breathing
        self.fidgets = fidgets
        let hip = BodyPart.hipHeight * height
        cycleLength = hip * 1.346 * (path.speed / hip).squareRoot()
        swingTime = cycleLength / path.speed / (2 * .pi)
    }

    func position(at time: Double) -> Position {
        let state = path.state(at: time)
        let phase = 2 * .pi * state.distance / cycleLength
        let effort = state.velocity.length / path.speed

        var floor = state.position
        floor += SIMD2(-state.heading.y, state.heading.x) * part.left
        floor += state.velocity * (swingTime * part.swing * sin(phase))
        floor += state.heading * (0.01 * effort * sin(2 * phase))
        if part == .torso {
            floor += state.heading * breathing.displacement(at: time)
        }
        let bob = 0.02 * effort * cos(2 * phase)
        var elevation = part.height * bodyHeight
        if posture == .sitting {
            elevation = part.seatedHeight(bodyHeight: bodyHeight)
            floor += state.heading * part.seatedReach
        }
        return Position(floor.x, floor.y, elevation + bob)
            + fidgets.displacement(of: part, at: time)
    }
}
