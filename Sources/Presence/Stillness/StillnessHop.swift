/// What is felt below the Doppler bands at a hop.
struct StillnessHop: Equatable {
    /// Whether something moves slowly, 1 to 20 Hz of shift.
    var isMinorMotion = false
    /// Whether a look for breathing has been taken at this hop.
    var hasLooked = false
    /// What the last look saw, at most a second ago.
    var breathing = BreathingReading()
}
