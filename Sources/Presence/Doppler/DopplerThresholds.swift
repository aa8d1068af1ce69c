/// What noise alone exceeds as rarely as is asked for.
struct DopplerThresholds: Equatable {
    /// For the mean power of a band over as many hops as each scale has.
    var means: [Float]
    /// For the same over all tones but the strongest, beside which a foreign sound may lie.
    ///
    /// Noise exceeds it in one hop of 100,000. Zero where there is only one tone.
    var others: [Float]
    /// The same, exceeded as rarely as `means`, for where the strongest tone is so strong that it tells
    /// nothing.
    var othersAlone: [Float]
    /// What a band's power exceeds in one of a hundred hops.
    var loud: Float
}

extension DopplerThresholds {
    /// Thresholds that nothing exceeds, until the noise is known.
    init(scales: Int) {
        // Not copies of one another: a first write would copy on the audio thread.
        means = Array(repeating: .infinity, count: scales)
        others = Array(repeating: .infinity, count: scales)
        othersAlone = Array(repeating: .infinity, count: scales)
        loud = .infinity
    }
}
