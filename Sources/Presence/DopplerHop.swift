/// The features of one hop, all carriers and microphones taken together.
struct DopplerHop: Equatable {
    /// The strongest band's power over noise and clutter, as a power ratio; a band of noise alone has
    /// mean 1.
    var score: Float = 0
    /// Power over the noise in bands of positive shift that exceed the threshold.
    var approaching: Float = 0
    /// Power over the noise in bands of negative shift that exceed the threshold.
    var receding: Float = 0
    /// Speed of the strongest line, in m/s.
    var speed = 0.0
    /// Whether a broadband burst or the carrier itself makes the hop worthless.
    var isDisturbed = false
}
