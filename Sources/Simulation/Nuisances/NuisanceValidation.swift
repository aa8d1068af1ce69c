extension Scene {
    func validate(_ nuisance: Nuisance, _ key: String) throws(SceneError) {
        let levels = -100.0...160.0
        let day = 86_400.0
        switch nuisance {
        case .noiseBurst(let burst):
            try check(burst.at, in: 0...day, "\(key).at")
            try check(burst.duration, in: 0...day, "\(key).duration", above: true)
            try check(burst.decay, in: 0...60, "\(key).decay")
            try check(burst.levelSPL, in: levels, "\(key).level_db_spl")
        case .airflow(let airflow):
            try check(airflow.excursion, in: 0...0.01, "\(key).excursion")
            try check(airflow.bandwidth, in: 0.01...15, "\(key).bandwidth")
        case .tone(let tone):
            try check(tone.frequency, in: 0...sampleRate / 2, "\(key).frequency", above: true)
            try check(tone.levelSPL, in: levels, "\(key).level_db_spl")
            try check(tone.start, in: 0...day, "\(key).start")
            if let end = tone.end {
                try check(end, in: tone.start...max(day, tone.start), "\(key).end")
            }
        case .hum(let hum):
            try check(hum.frequency, in: 0...400, "\(key).frequency", above: true)
            try check(hum.levelSPL, in: levels, "\(key).level_db_spl")
            try check(Double(hum.harmonics), in: 1...40, "\(key).harmonics")
        case .fan(let fan):
            try checkInside(fan.position, "\(key).position")
            try check(fan.axis.length, in: 0...1e6, "\(key).axis", above: true)
            try check(fan.radius, in: 0...2, "\(key).radius", above: true)
            try check(fan.rotationRate, in: 0...100, "\(key).rotation_rate", above: true)
            try checkSpeed(2 * .pi * fan.radius * fan.rotationRate, "\(key).rotation_rate")
            try check(Double(fan.blades), in: 1...12, "\(key).blades")
            try check(fan.targetStrength, in: -200...20, "\(key).target_strength_db")
        case .keys(let keys):
            try check(keys.at, in: 0...day, "\(key).at")
            try check(keys.duration, in: 0...day, "\(key).duration", above: true)
            try check(keys.rate, in: 0...100, "\(key).rate", above: true)
            try check(keys.levelSPL, in: levels, "\(key).level_db_spl")
        }
    }
}
