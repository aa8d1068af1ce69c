extension Sway {
    /// The echoes that make it up.
    ///
    /// - Parameter index: of the nuisance, from which its random numbers follow.
    func scatterers(_ index: Int, in scene: Scene) -> [Scatterer] {
        var random = Xoshiro256(
            seed: scene.seed, stream: RandomStream.course(nuisance: index).number)
        func offset() -> Double { spread * (2 * random.uniform() - 1) }
        let common = SwayCurve(rate: rate, irregularity: irregularity, &random)
        let stroke = direction / direction.length * excursion
        return (0..<scatterers).map { number in
            let share = (Double(number) + 0.5) / Double(scatterers)
            let place = anchor + (tip - anchor) * share + Position(offset(), offset(), offset())
            return Scatterer(
                SwayTrajectory(
                    rest: scene.room.nearestInside(to: place), stroke: stroke * share,
                    common: common, coherence: irregularity > 0 ? coherence : 1,
                    own: SwayCurve(rate: rate, irregularity: irregularity, &random),
                    course: Course(start: start, end: end, onset: 2)),
                targetStrength: targetStrength, share: 1 / Double(scatterers))
        }
    }
}
