/// The features of one hop that motion is decided on.
struct DopplerHop: Equatable {
    /// The strongest band's power over noise and clutter, as a power ratio.
    var score: Float = 0
    /// Power over noise and clutter in bands of positive shift that exceed the threshold.
    var approaching: Float = 0
    /// Power over noise and clutter in bands of negative shift that exceed the threshold.
    var receding: Float = 0
    /// Speed of the strongest band's strongest line, in m/s.
    var speed = 0.0
}
