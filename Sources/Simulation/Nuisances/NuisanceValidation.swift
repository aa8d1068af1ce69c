extension Scene {
    private static let levels = -100.0...160.0
    private static let day = 86_400.0

    func validate(_ nuisance: Nuisance, _ key: String) throws(SceneError) {
        switch nuisance {
        case .noiseBurst(let burst):
            try check(burst.at, in: 0...Self.day, "\(key).at")
            try check(burst.duration, in: 0...Self.day, "\(key).duration", above: true)
            try check(burst.decay, in: 0...60, "\(key).decay")
            try check(burst.levelSPL, in: Self.levels, "\(key).level_db_spl")
        case .airflow(let airflow):
            try check(airflow.excursion, in: 0...0.01, "\(key).excursion")
            try check(airflow.bandwidth, in: 0.01...20, "\(key).bandwidth")
            try checkTimes(airflow.start, airflow.end, key)
        case .noise(let noise):
            try check(noise.band, key)
            try check(noise.levelSPL, in: Self.levels, "\(key).level_db_spl")
            if let residue = noise.residue {
                try check(residue, in: -120...0, "\(key).residue_db")
            }
            try validate(noise.rhythm, key)
        case .clicks(let clicks):
            try check(clicks.rate, in: 0...5000, "\(key).rate", above: true)
            try check(clicks.decay, in: 0.0001...10, "\(key).decay")
            try check(clicks.band, key)
            try check(Double(clicks.partials), in: 0...16, "\(key).partials")
            try check(clicks.levelSPL, in: Self.levels, "\(key).level_db_spl")
            try check(clicks.levelSpread, in: 0...60, "\(key).level_spread_db")
            try validate(clicks.rhythm, key)
        case .tone(let tone):
            try validate(tone, key)
        case .hum(let hum):
            try check(hum.frequency, in: 0...400, "\(key).frequency", above: true)
            try check(hum.levelSPL, in: Self.levels, "\(key).level_db_spl")
            try check(Double(hum.harmonics), in: 1...40, "\(key).harmonics")
        case .keys(let keys):
            try check(keys.at, in: 0...Self.day, "\(key).at")
            try check(keys.duration, in: 0...Self.day, "\(key).duration", above: true)
            try check(keys.rate, in: 0...100, "\(key).rate", above: true)
            try check(keys.levelSPL, in: Self.levels, "\(key).level_db_spl")
        case .otherRig(let rig):
            try validate(rig, key)
        case .fan, .sway, .roamer:
            try validateMover(nuisance, key)
        }
    }

    private func validate(_ tone: InterferingTone, _ key: String) throws(SceneError) {
        // What lies above half the rate is heard only where the microphone lets it through.
        let highest = tone.aliasRejection == nil ? sampleRate / 2 : 200_000
        try check(tone.frequency, in: 0...highest, "\(key).frequency", above: true)
        try check(tone.levelSPL, in: Self.levels, "\(key).level_db_spl")
        try check(Double(tone.harmonics), in: 1...40, "\(key).harmonics")
        try check(tone.harmonicFall, in: 0...60, "\(key).harmonic_fall_db")
        if let far = tone.sweepTo {
            try check(far, in: 0...highest, "\(key).sweep_to", above: true)
        }
        try check(tone.sweepPeriod, in: 0.001...3600, "\(key).sweep_period")
        try check(tone.wander, in: 0...1000, "\(key).wander")
        try check(tone.wanderBandwidth, in: 0.001...100, "\(key).wander_bandwidth")
        if let rejection = tone.aliasRejection {
            try check(rejection, in: 0...120, "\(key).alias_rejection_db")
        }
        try validate(tone.rhythm, key)
    }

    private func validate(_ rig: OtherRig, _ key: String) throws(SceneError) {
        try checkInside(rig.position, "\(key).position")
        for microphone in microphones where (microphone.position - rig.position).length < 0.01 {
            throw SceneError(
                key: "\(key).position", problem: "it is at a microphone",
                cure: "move it at least 0.01 m away")
        }
        try check(rig.clockOffset, in: -1000...1000, "\(key).clock_offset_ppm")
        try checkCarriers(rig.loudspeaker.carriers, "\(key).carriers")
        try check(rig.levelSPL, in: Self.levels, "\(key).level_db_spl")
        try checkTimes(rig.start, rig.end, key)
        try check(rig.fade, in: 0...60, "\(key).fade")
    }

    private func validate(_ rhythm: Rhythm, _ key: String) throws(SceneError) {
        try checkTimes(rhythm.start, rhythm.end, key)
        try check(rhythm.attack, in: 0.0001...60, "\(key).attack")
        try check(rhythm.release, in: 0.0001...60, "\(key).release")
        if let burst = rhythm.burst {
            try check(burst, in: 0...Self.day, "\(key).burst", above: true)
        }
        try check(rhythm.pause, in: 0...Self.day, "\(key).pause")
        try check(rhythm.irregularity, in: 0...1, "\(key).irregularity")
        try check(rhythm.levelSpread, in: 0...60, "\(key).burst_spread_db")
    }

    private func check(_ band: ClosedRange<Double>?, _ key: String) throws(SceneError) {
        guard let band else { return }
        // Below 10 Hz is no sound, and a filter would ring for long.
        if band.lowerBound != 0 {
            try check(band.lowerBound, in: 10...sampleRate / 2, "\(key).band")
        }
        try check(band.upperBound, in: band.lowerBound...sampleRate / 2, "\(key).band", above: true)
        guard band.lowerBound < sampleRate / 2 else {
            throw SceneError(
                key: "\(key).band", problem: "it starts at half the sample rate",
                cure: "lower its first edge")
        }
    }

    func checkTimes(
        _ start: Double, _ end: Double?, _ key: String
    ) throws(SceneError) {
        try check(start, in: 0...Self.day, "\(key).start")
        if let end { try check(end, in: start...max(Self.day, start), "\(key).end") }
    }
}
