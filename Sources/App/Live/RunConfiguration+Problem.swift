import AudioCore

extension RunConfiguration {
    /// What keeps it from running on microphones of a format; nil when nothing does.
    ///
    /// The probe of a room is the room's own unless it is said, so it is not looked at.
    func problem(for format: AudioFormat) -> String? {
        do {
            let settings = try analysisSettings()
            if let problem = settings.problem(for: format) { return problem }
            if settings.sensesPresence, case .device = input {
                _ = try probe.mixProbe(sampleRate: format.sampleRate)
            }
            return nil
        } catch {
            return "\(error)"
        }
    }

    /// Fails where it cannot run on an input that opens at any time and as often as one likes.
    ///
    /// - Throws: what keeps it.
    public func check(on input: any LiveInput) throws {
        let mix = LiveMix(
            name: input.name, probe: detectors.contains(.presence) ? probe : nil,
            programme: LiveMix.Programme(), decoding: .onDemand)
        let stream = try input.open(playing: .mix(mix))
        let heard = AudioFormat(
            sampleRate: stream.source.format.sampleRate, channelCount: stream.microphoneCount)
        if let problem = problem(for: heard) {
            throw AnalysisError(path: input.name, problem: problem)
        }
    }
}
