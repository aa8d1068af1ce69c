/// The features of one hop, all carriers and microphones taken together.
struct DopplerHop: Equatable {
    /// The strongest band's power over the noise, as a power ratio; noise alone has mean 1.
    var score: Float
    /// Power over the noise in bands of positive shift that exceed the threshold.
    var approaching: Float
    /// Power over the noise in bands of negative shift that exceed the threshold.
    var receding: Float
    /// Speed of the strongest line, in m/s.
    var speed: Double
    /// Whether a broadband burst or the carrier itself makes the hop worthless.
    var isDisturbed: Bool
}
