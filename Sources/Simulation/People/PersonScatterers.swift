import Glibc

extension Person {
    /// The scatterers that make up the person.
    ///
    /// - Parameters:
    ///   - index: of the person in the scene, from which its random numbers follow.
    ///   - scene: has the loudspeaker, which a still person faces.
    func scatterers(_ index: Int, in scene: Scene) -> [Scatterer] {
        var scatterers: [Scatterer]
        let loudspeaker = scene.loudspeaker.position
        switch movement {
        case .point(let start, let velocity):
            scatterers = [
                Scatterer(
                    LinearTrajectory(start: start, velocity: velocity),
                    targetStrength: targetStrength)
            ]
        case .walker(let walk):
            scatterers = body(on: WalkPath(walk), index, in: scene)
        case .still(let x, let y):
            scatterers = body(on: standing(x, y, facing: loudspeaker), index, in: scene)
        case .gesture(let gesture):
            scatterers = body(
                on: standing(gesture.x, gesture.y, facing: loudspeaker), without: .rightArm,
                index, in: scene)
            scatterers.append(
                Scatterer(
                    hand(gesture, facing: loudspeaker), targetStrength: targetStrength,
                    share: BodyPart.rightArm.share))
        case .arm(let sweep):
            scatterers = body(
                on: standing(sweep.x, sweep.y, facing: loudspeaker), without: .rightArm, index,
                in: scene)
            let count = Self.armPoints
            scatterers += (0..<count).map { point in
                Scatterer(
                    arm(sweep, at: (Double(point) + 0.5) / Double(count), facing: loudspeaker),
                    targetStrength: targetStrength,
                    share: BodyPart.rightArm.share / Double(count))
            }
        }
        let presence = presence(inSceneOf: scene.duration)
        let transmission = pow(10, -attenuation / 20)
        for index in scatterers.indices {
            scatterers[index].amplitude *= transmission
            // Who is there from the start or to the end does not fade.
            scatterers[index].presence.start = presence.start > 0 ? presence.start : -.infinity
            scatterers[index].presence.end =
                presence.end < scene.duration ? presence.end : .infinity
        }
        return scatterers
    }

    /// The scatterers along a sweeping arm: every 10 cm, five or six wavelengths, of 40 cm.
    private static let armPoints = 4

    /// What a detector is meant to follow: the middle of the body, the moving hand or arm.
    func trackedTrajectory(facing loudspeaker: Position) -> any Trajectory {
        switch movement {
        case .point(let start, let velocity):
            LinearTrajectory(start: start, velocity: velocity)
        case .walker(let walk):
            CentreTrajectory(path: WalkPath(walk), height: BodyPart.torso.height * height)
        case .still(let x, let y):
            CentreTrajectory(
                path: standing(x, y, facing: loudspeaker), height: BodyPart.torso.height * height)
        case .gesture(let gesture):
            hand(gesture, facing: loudspeaker)
        case .arm(let sweep):
            arm(sweep, at: 0.5, facing: loudspeaker)
        }
    }

    private func standing(_ x: Double, _ y: Double, facing target: Position) -> WalkPath {
        WalkPath(standingAt: SIMD2(x, y), facing: SIMD2(target.x, target.y))
    }

    private func body(
        on path: WalkPath, without missing: BodyPart? = nil, _ index: Int, in scene: Scene
    ) -> [Scatterer] {
        let breathing = BreathingCurve(
            breathing, duration: scene.duration, seed: scene.seed,
            stream: .breathing(person: index))
        let fidgets = FidgetCurves(
            fidgets, duration: scene.duration, seed: scene.seed, stream: .fidgets(person: index))
        return BodyPart.allCases.filter { $0 != missing }.map { part in
            Scatterer(
                BodyTrajectory(
                    part: part, path: path, height: height, posture: posture,
                    breathing: breathing, fidgets: fidgets),
                targetStrength: targetStrength, share: part.share)
        }
    }

    private func hand(_ gesture: Gesture, facing target: Position) -> GestureTrajectory {
        let shoulder = Position(gesture.x, gesture.y, 0.8 * height)
        let way = target - shoulder
        let direction = way / max(way.length, 0.01)
        return GestureTrajectory(
            rest: shoulder + direction * 0.25, stroke: direction * gesture.excursion,
            rate: gesture.rate, start: gesture.start, end: gesture.end)
    }

    private func arm(
        _ sweep: ArmSweep, at share: Double, facing target: Position
    ) -> ArmTrajectory {
        let arm = BodyPart.rightArm
        let heading = standing(sweep.x, sweep.y, facing: target).state(at: 0).heading
        let height =
            posture == .sitting ? arm.seatedHeight(bodyHeight: height) : arm.height * height
        return ArmTrajectory(
            sweep,
            shoulder: Position(
                sweep.x - heading.y * arm.left, sweep.y + heading.x * arm.left, height),
            heading: heading, share: share)
    }
}
