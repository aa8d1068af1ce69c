/// What noise alone exceeds as rarely as the false-alarm target asks for.
struct DopplerThresholds: Equatable {
    /// For the mean power of a band over as many hops as each scale has.
    var means: [Float]
    /// The same over all tones but the strongest; zero where there is only one tone.
    var others: [Float]
    /// What a band's power exceeds in one of a hundred hops.
    var loud: Float
}
