/// What a real loudspeaker and its amplifier add to what they are given.
///
/// The cone's excursion moves the source of the sound and with it the phase of everything higher
/// (G. L. Beers and H. Belar, "Frequency-modulation distortion in loudspeakers", 1943), and changes
/// the motor's force factor (W. Klippel, "Loudspeaker nonlinearities", JAES 54, 2006). The amplifier
/// bends and clips.
public struct Distortion: Equatable, Sendable {
    /// How an amplifier leaves its linear range.
    public enum Clipping: String, CaseIterable, Sendable {
        /// Linear up to the level, flat beyond it.
        case hard
        /// A hyperbolic tangent that approaches the level.
        case soft
    }

    /// The peak excursion for a sine of 60 Hz at digital full scale, in mm; 0…10.
    ///
    /// Small speakers do 0.1 to 1 mm; the cone is stopped at 20 mm.
    public var excursion: Double
    /// The mechanical resonance in Hz, above which excursion falls by 12 dB an octave; 20…1000.
    public var resonance: Double
    /// The quality factor of the resonance; 0.2…5.
    public var quality: Double
    /// The relative change of the force factor per mm of excursion; −0.5…0.5.
    public var gainPerMillimetre: Double
    /// The relative change of the force factor per mm²; −0.5…0.5, negative in real motors.
    public var gainPerSquareMillimetre: Double
    /// Where the amplifier clips, in dB relative to digital full scale; −60…0, nil: nowhere.
    public var clipLevel: Double?
    /// How the amplifier clips.
    public var clipping: Clipping
    /// The coefficient of the squared signal; −0.5…0.5.
    ///
    /// A sine of amplitude a gets a second harmonic of a²/2 times this.
    public var quadratic: Double
    /// The coefficient of the cubed signal; −0.3…0.3.
    ///
    /// A sine of amplitude a gets a third harmonic of a³/4 times this.
    public var cubic: Double

    /// Describes a loudspeaker's distortion.
    public init(
        excursion: Double = 0, resonance: Double = 110, quality: Double = 0.8,
        gainPerMillimetre: Double = 0, gainPerSquareMillimetre: Double = 0,
        clipLevel: Double? = nil, clipping: Clipping = .hard, quadratic: Double = 0,
        cubic: Double = 0
    ) {
        self.excursion = excursion
        self.resonance = resonance
        self.quality = quality
        self.gainPerMillimetre = gainPerMillimetre
        self.gainPerSquareMillimetre = gainPerSquareMillimetre
        self.clipLevel = clipLevel
        self.clipping = clipping
        self.quadratic = quadratic
        self.cubic = cubic
    }
}

extension Scene {
    func validate(_ distortion: Distortion) throws(SceneError) {
        try check(distortion.excursion, in: 0...10, "loudspeaker.excursion_mm")
        // A cone that stands still is not filtered, so its resonance may be anything valid.
        try check(distortion.resonance, in: 20...1000, "loudspeaker.resonance_hz")
        try check(distortion.quality, in: 0.2...5, "loudspeaker.q")
        try check(distortion.gainPerMillimetre, in: -0.5...0.5, "loudspeaker.gain_per_mm")
        try check(distortion.gainPerSquareMillimetre, in: -0.5...0.5, "loudspeaker.gain_per_mm2")
        if let level = distortion.clipLevel {
            try check(level, in: -60...0, "loudspeaker.clip_dbfs")
        }
        try check(distortion.quadratic, in: -0.5...0.5, "loudspeaker.quadratic")
        try check(distortion.cubic, in: -0.3...0.3, "loudspeaker.cubic")
        let moves = distortion.gainPerMillimetre != 0 || distortion.gainPerSquareMillimetre != 0
        guard !moves || distortion.excursion > 0 else {
            throw SceneError(
                key: distortion.gainPerMillimetre != 0
                    ? "loudspeaker.gain_per_mm" : "loudspeaker.gain_per_mm2",
                problem: "the cone does not move", cure: "give excursion_mm too")
        }
    }
}
