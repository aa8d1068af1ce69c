/// Popular music of four beats a bar: bass, drums and chords over a progression of four bars.
///
/// Bass notes lie between 41 and 110 Hz. Some bars are drums alone, some half a bar's silence; which
/// is drawn from the scene's seed.
public struct Music: Equatable, Sendable {
    /// Beats per minute; 40…240.
    public var tempo: Double
    /// How much louder than usual the bass and the bass drum are, in dB; −60…20.
    public var bass: Double
    /// How much louder than usual hi-hats and snare are, in dB; −60…20.
    public var treble: Double

    /// Describes music.
    public init(tempo: Double = 110, bass: Double = 0, treble: Double = 0) {
        self.tempo = tempo
        self.bass = bass
        self.treble = treble
    }
}
