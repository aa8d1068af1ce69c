extension Roamer {
    /// The echoes that make it up: front and back, and four legs if it has any.
    ///
    /// The legs have 40 % of a person's echo, and of an animal's. They trot: legs across from each
    /// other swing together.
    ///
    /// - Parameter index: of the nuisance, from which its random numbers follow.
    func scatterers(_ index: Int, in scene: Scene) -> [Scatterer] {
        let path = RoamerPath(
            self, duration: scene.duration, seed: scene.seed, stream: .course(nuisance: index))
        let ends = [length / 2, -length / 2]
        let legs = stride > 0 ? 0.4 : 0
        let trunk = ends.map { end in
            Scatterer(
                RoamerTrajectory(
                    path: path, offset: [end, 0], height: height, stride: 0, phase: 0),
                targetStrength: targetStrength, share: (1 - legs) / 2)
        }
        guard legs > 0 else { return trunk }
        return trunk
            + ends.flatMap { end in
                [0.06, -0.06].map { side in
                    Scatterer(
                        RoamerTrajectory(
                            path: path, offset: [end, side], height: height / 2, stride: stride,
                            phase: end * side > 0 ? 0 : 0.5),
                        targetStrength: targetStrength, share: legs / 4)
                }
            }
    }
}
