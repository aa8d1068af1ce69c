/// What all carriers and microphones together tell about one hop, before any decision.
struct DopplerFrame: Equatable {
    /// Each band's power over the noise; noise alone has mean 1.
    var powers: [Float]
    /// Each band's power over the noise on the tone that has most of it.
    var strongest: [Float]
    /// Each band's power over the noise on the other tones; noise alone has mean 1 or a little less.
    var others: [Float]
    /// Each band's power over the noise on the tone that has least of it, made good for how much
    /// weaker than the clearest carrier that tone is.
    var weakest: [Float]
    /// Power over the noise just below the bands of positive shift, the notch made good.
    var slowApproaching: Float = 1
    /// Power over the noise just below the bands of negative shift, the notch made good.
    var slowReceding: Float = 1
    /// Power over the noise in FFT order, on the reference carrier; noise alone has mean 1.
    var spectrum: [Float]
    /// Relative variance of the fused power over the reference bins: one over the number of
    /// receivers whose noise is independent.
    var referenceVariance: Float = 1
    /// The frame of the stream that the hop's middle stands for.
    var centre = 0
    /// What the range burst tells.
    var range = RangeHop()
    /// Whether the rig plays music, of which something may be left.
    var hasMusic = false
    /// Whether no carrier is heard.
    var isSilent = false
    /// Whether a broadband burst or the carrier itself makes the hop worthless.
    var isDisturbed = false

    init(bands: Int) {
        powers = Array(repeating: 0, count: bands)
        // Not copies of one another: a first write would copy on the audio thread.
        strongest = Array(repeating: 0, count: bands)
        others = Array(repeating: 0, count: bands)
        weakest = Array(repeating: 0, count: bands)
        spectrum = Array(repeating: 0, count: BasebandGrid.frameLength)
    }
}
