extension Person {
    /// The scatterers that make up the person.
    ///
    /// - Parameter loudspeaker: what a still person faces.
    func scatterers(facing loudspeaker: Position, duration: Double) -> [Scatterer] {
        var scatterers: [Scatterer]
        switch movement {
        case .point(let start, let velocity):
            scatterers = [
                Scatterer(
                    LinearTrajectory(start: start, velocity: velocity),
                    targetStrength: targetStrength)
            ]
        case .walker(let walk):
            scatterers = body(on: WalkPath(walk))
        case .still(let x, let y):
            scatterers = body(on: standing(x, y, facing: loudspeaker))
        case .gesture(let gesture):
            scatterers = body(
                on: standing(gesture.x, gesture.y, facing: loudspeaker), without: .rightArm)
            scatterers.append(
                Scatterer(
                    hand(gesture, facing: loudspeaker), targetStrength: targetStrength,
                    share: BodyPart.rightArm.share))
        }
        let presence = presence(inSceneOf: duration)
        for index in scatterers.indices {
            // Who is there from the start or to the end does not fade.
            scatterers[index].presence.start = presence.start > 0 ? presence.start : -.infinity
            scatterers[index].presence.end =
                presence.end < duration ? presence.end : .infinity
        }
        return scatterers
    }

    /// What a detector is meant to follow: the middle of the body, or the moving hand.
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
        }
    }

    private func standing(_ x: Double, _ y: Double, facing target: Position) -> WalkPath {
        WalkPath(standingAt: SIMD2(x, y), facing: SIMD2(target.x, target.y))
    }

    private func body(on path: WalkPath, without missing: BodyPart? = nil) -> [Scatterer] {
        BodyPart.allCases.filter { $0 != missing }.map { part in
            Scatterer(
                BodyTrajectory(part: part, path: path, height: height, breathing: breathing),
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
}
