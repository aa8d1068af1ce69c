extension Scene {
    private static let targetStrengths = -200.0...20.0

    /// Checks a nuisance that moves.
    func validateMover(_ nuisance: Nuisance, _ key: String) throws(SceneError) {
        switch nuisance {
        case .fan(let fan): try validate(fan, key)
        case .sway(let sway): try validate(sway, key)
        case .roamer(let roamer): try validate(roamer, key)
        case .noiseBurst, .airflow, .noise, .clicks, .tone, .hum, .keys, .otherRig: break
        }
    }

    private func validate(_ fan: Fan, _ key: String) throws(SceneError) {
        try checkInside(fan.position, "\(key).position")
        try check(fan.axis.length, in: 0...1e6, "\(key).axis", above: true)
        try check(fan.radius, in: 0...2, "\(key).radius", above: true)
        try check(fan.rotationRate, in: 0...100, "\(key).rotation_rate", above: true)
        try checkSpeed(2 * .pi * fan.radius * fan.rotationRate, "\(key).rotation_rate")
        try check(Double(fan.blades), in: 1...12, "\(key).blades")
        try check(fan.targetStrength, in: Self.targetStrengths, "\(key).target_strength_db")
        try checkTimes(fan.start, fan.end, key)
        try check(fan.spinUp, in: 0.1...60, "\(key).spin_up")
    }

    private func validate(_ sway: Sway, _ key: String) throws(SceneError) {
        try checkInside(sway.anchor, "\(key).anchor")
        try checkInside(sway.tip, "\(key).tip")
        try check(sway.direction.length, in: 0...1e6, "\(key).direction", above: true)
        try check(sway.excursion, in: 0...0.5, "\(key).excursion", above: true)
        try check(sway.rate, in: 0...5, "\(key).rate", above: true)
        try check(sway.irregularity, in: 0...1, "\(key).irregularity")
        try check(sway.coherence, in: 0...1, "\(key).coherence")
        try check(Double(sway.scatterers), in: 1...32, "\(key).scatterers")
        try check(sway.spread, in: 0...3, "\(key).spread")
        try check(sway.targetStrength, in: Self.targetStrengths, "\(key).target_strength_db")
        try checkTimes(sway.start, sway.end, key)
    }

    private func validate(_ roamer: Roamer, _ key: String) throws(SceneError) {
        let (near, far) = (roamer.area.lowHalf, roamer.area.highHalf)
        for corner in [near, far] { try checkInside([corner.x, corner.y, 0], "\(key).area") }
        // So that there is always a next way.
        guard (far - near).length >= 0.5 else {
            throw SceneError(
                key: "\(key).area", problem: "it is less than 0.5 m across",
                cure: "give two corners farther apart")
        }
        try check(roamer.height, in: 0...1, "\(key).height")
        try check(roamer.length, in: 0...1.5, "\(key).length")
        try check(roamer.speed, in: 0...5, "\(key).speed", above: true)
        try check(roamer.irregularity, in: 0...0.9, "\(key).irregularity")
        try check(roamer.rest, in: 0...3600, "\(key).rest")
        try check(roamer.stride, in: 0...3, "\(key).stride")
        try check(roamer.targetStrength, in: Self.targetStrengths, "\(key).target_strength_db")
        try checkTimes(roamer.start, roamer.end, key)
    }
}
