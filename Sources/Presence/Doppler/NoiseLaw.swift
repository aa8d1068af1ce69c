import Sensing

/// What the score does in noise, for any number of independent receivers.
struct NoiseLaw: Equatable {
    private let bands: Int
    private let hitProbability: Double
    private let cumulants: ScoreLaw.Cumulants

    init(_ configuration: PresenceConfiguration, bands: Int, hopsPerSecond: Double) {
        self.bands = bands
        hitProbability = ScoreLaw.hitProbability(
            target: configuration.falseAlarmsPerHour / (3600 * hopsPerSecond),
            required: configuration.decision.required, window: configuration.decision.window)
        cumulants = ScoreLaw.cumulants(
            bins: DopplerBands.width, window: BasebandGrid.window,
            count: BasebandGrid.frameLength)
    }

    /// What the score exceeds as often as the false-alarm target allows.
    func threshold(receivers: Double) -> Float {
        Float(
            ScoreLaw.threshold(
                hitProbability: hitProbability, bands: bands, cumulants: cumulants,
                receivers: receivers))
    }

    /// What a band exceeds in every other hop.
    func median(receivers: Double) -> Float {
        Float(ScoreLaw.power(survival: 0.5, cumulants: cumulants, receivers: receivers))
    }
}
