import DSP
import Glibc

extension Scene {
    /// Checks that the scene can be rendered.
    ///
    /// - Throws: the first fault found; its key names the place as a scene file has it.
    public func validate() throws(SceneError) {
        try check(duration, in: 0...86_400, "duration", above: true)
        try check(sampleRate, in: 8000...192_000, "sample_rate")
        guard (duration * sampleRate).rounded() >= 1 else {
            throw SceneError(
                key: "duration", problem: "\(duration) s is too short",
                cure: "give at least one frame, \(1 / sampleRate) s")
        }
        try validateRoom()
        try validateLoudspeaker()
        try validateMicrophones()
        for (index, person) in people.enumerated() {
            try validate(person, "people[\(index)]")
        }
        for (index, nuisance) in nuisances.enumerated() {
            try validate(nuisance, "nuisances[\(index)]")
        }
        for (index, item) in programme.enumerated() {
            try validate(item, "programme[\(index)]")
        }
        try validateHandling()
        try validateRecorder()
    }

    private func validateRoom() throws(SceneError) {
        for axis in 0..<3 { try check(room.size[axis], in: 0.5...50, "room.size") }
        try check(room.reflection, in: 0...1, "room.reflection")
        try check(room.air.temperature, in: -40...60, "room.temperature")
        try check(room.air.temperatureDrift, in: -10...10, "room.temperature_drift")
        try check(
            room.air.temperature + room.air.temperatureDrift * duration / 60, in: -40...60,
            "room.temperature_drift")
        try check(room.air.humidity, in: 0...100, "room.humidity")
        try check(room.air.pressure, in: 50...120, "room.pressure")
        for (index, piece) in room.furniture.enumerated() {
            let key = "room.furniture[\(index)]"
            try checkInside(piece.position, "\(key).position")
            try check(piece.targetStrength, in: -200...20, "\(key).target_strength_db")
        }
    }

    private func validateLoudspeaker() throws(SceneError) {
        try checkInside(loudspeaker.position, "loudspeaker.position")
        try check(loudspeaker.fullScaleSPL, in: 0...160, "loudspeaker.full_scale_db_spl")
        try check(loudspeaker.levelSPL, in: -100...160, "loudspeaker.level_db_spl")
        try check(loudspeaker.fadeIn, in: 0...60, "loudspeaker.fade_in")
        try check(loudspeaker.directGain, in: -80...20, "loudspeaker.direct_gain_db")
        try checkCarriers(loudspeaker.carriers, "loudspeaker.carriers")
        if let burst = loudspeaker.burst { try checkBurst(burst) }
        try validate(loudspeaker.probeEvents, "loudspeaker.probe_events")
        if let distortion = loudspeaker.distortion { try validate(distortion) }
        let loudest = max(0, loudspeaker.probeEvents.map(\.level).max() ?? 0)
        let peak =
            pow(10, loudest / 20) * loudspeaker.carrierAmplitude
            * (Double(loudspeaker.carriers.count)
                + (loudspeaker.burst == nil ? 0 : PeriodicChirp.peak))
        guard peak <= 1 else {
            throw SceneError(
                key: "loudspeaker.level_db_spl",
                problem: "the probe adds up to \(peak) times full scale",
                cure: "lower level_db_spl or probe_events, or raise full_scale_db_spl")
        }
    }

    func checkCarriers(_ carriers: [Double], _ key: String) throws(SceneError) {
        let highest = FractionalDelay.bandwidth * sampleRate
        for carrier in carriers {
            guard carrier > 0 && carrier < highest else {
                throw SceneError(
                    key: key,
                    problem: "\(Self.text(carrier)) Hz is outside 0…\(Self.text(highest)) Hz, "
                        + "what can be rendered at \(Self.text(sampleRate)) Hz",
                    cure: "lower the carrier or raise sample_rate")
            }
        }
    }

    private func checkBurst(_ burst: Double) throws(SceneError) {
        let spacing = PeriodicChirp.spacing(sampleRate: sampleRate)
        let highest =
            FractionalDelay.bandwidth * sampleRate - Double(PeriodicChirp.lineCount) * spacing
        guard burst >= spacing && burst < highest else {
            throw SceneError(
                key: "loudspeaker.burst",
                problem: "from \(Self.text(burst)) Hz up a range burst does not fit into what can "
                    + "be rendered at \(Self.text(sampleRate)) Hz",
                cure: "give a frequency of at least \(Self.text(spacing)) and below "
                    + "\(Self.text(highest)) Hz")
        }
    }

    private func validateMicrophones() throws(SceneError) {
        guard (1...64).contains(microphones.count) else {
            throw SceneError(
                key: "microphones", problem: "\(microphones.count) microphones",
                cure: "give 1 to 64")
        }
        for (index, microphone) in microphones.enumerated() {
            let key = "microphones[\(index)]"
            try checkInside(microphone.position, "\(key).position")
            guard (microphone.position - loudspeaker.position).length >= 0.01 else {
                throw SceneError(
                    key: "\(key).position", problem: "the microphone is at the loudspeaker",
                    cure: "move it at least 0.01 m away")
            }
            try check(microphone.fullScaleSPL, in: 60...200, "\(key).full_scale_db_spl")
            try check(microphone.noiseDensity, in: (-.infinity)...100, "\(key).noise_db_spl_hz")
            try check(microphone.noiseSlope, in: -6...6, "\(key).noise_slope_db_octave")
        }
    }

    func check(
        _ value: Double, in range: ClosedRange<Double>, _ key: String, above: Bool = false
    ) throws(SceneError) {
        guard !range.contains(value) || (above && value == range.lowerBound) else { return }
        let lowest = Self.text(range.lowerBound)
        let low =
            !range.lowerBound.isFinite
            ? "of" : above ? "above \(lowest) and" : "of at least \(lowest) and"
        throw SceneError(
            key: key, problem: "\(Self.text(value)) is out of range",
            cure: "give a number \(low) at most \(Self.text(range.upperBound))")
    }

    func checkInside(_ point: Position, _ key: String) throws(SceneError) {
        guard !room.contains(point) else { return }
        throw SceneError(
            key: key, problem: "\(Self.text(point)) is outside the room",
            cure: "keep it within "
                + [room.size.x, room.size.y, room.size.z].map { "0…\(Self.text($0))" }
                .joined(separator: ", "))
    }

    private static func text(_ point: Position) -> String {
        "[\(text(point.x)), \(text(point.y)), \(text(point.z))]"
    }

    /// A number as a scene file has it: a whole one without decimals.
    static func text(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
