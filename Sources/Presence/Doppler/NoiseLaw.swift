import Sensing

/// What the score does in noise.
struct NoiseLaw: Equatable {
    /// The laws of one hop and of each scale; they are the same for all detectors.
    private static let hop = law(hops: 1)
    private static let scales = DopplerScore.scales.map(law)

    /// The chance that noise exceeds one threshold of one band in one hop.
    private let survival: Double
    private let hop = Self.hop
    private let scales = Self.scales

    init(_ configuration: PresenceConfiguration, bands: Int, hopsPerSecond: Double) {
        survival = ScoreLaw.survival(
            falseAlarmsPerHour: configuration.falseAlarmsPerHour, hopsPerSecond: hopsPerSecond,
            bands: bands, scales: DopplerScore.scales.count)
    }

    /// Sets the thresholds for receivers whose noises have so much in common; real-time safe.
    func set(_ thresholds: inout DopplerThresholds, for coherence: NoiseCoherence) {
        let tones = coherence.tones
        for (index, law) in scales.enumerated() {
            thresholds.means[index] = Float(
                law.power(survival: survival, coherence: coherence, tones: tones))
            thresholds.others[index] =
                tones > 1
                ? Float(law.power(survival: 1e-5, coherence: coherence, tones: tones - 1)) : 0
            thresholds.othersAlone[index] =
                tones > 1
                ? Float(law.power(survival: survival, coherence: coherence, tones: tones - 1)) : 0
        }
        thresholds.loud = Float(
            hop.power(survival: 0.01, coherence: coherence, tones: tones))
    }

    /// What a band exceeds in every other hop; real-time safe.
    func median(for coherence: NoiseCoherence) -> Float {
        Float(hop.power(survival: 0.5, coherence: coherence, tones: coherence.tones))
    }

    private static func law(hops: Int) -> ScoreLaw {
        ScoreLaw(
            bins: DopplerBands.width, hops: hops, window: BasebandGrid.window,
            count: BasebandGrid.frameLength, hop: BasebandGrid.hop)
    }
}
