/// The features of one hop that motion is decided on.
struct DopplerHop: Equatable {
    /// The greatest sum of a band's power over its threshold, as a ratio: above 1 something moves.
    var score: Float = 0
    /// Power over noise and clutter in this hop of the band with the greatest sum.
    var power: Float = 0
    /// Whether that power is more than noise has in one of a hundred hops.
    var isLoud = false
    /// Hops since the first loud one within the sum.
    var age = 0
    /// Power over noise and clutter in this hop's bands of positive shift that move.
    var approaching: Float = 0
    /// Power over noise and clutter in this hop's bands of negative shift that move.
    var receding: Float = 0
    /// Whether the power lies within so few hops that a jolt explains it.
    var isBrief = false
    /// Whether the rig plays music, of which something may be left.
    var hasMusic = false
    /// Whether the sums of the bands that move have mostly one sign of shift.
    var isOneSided = false
    /// Whether all tones have their part of a band that moves, so far as fading allows.
    var isShared = false
    /// Speed of the strongest line in the band with the greatest sum, in m/s.
    var speed = 0.0

    /// Whether something moves.
    var isHit: Bool { score > 1 }
}
