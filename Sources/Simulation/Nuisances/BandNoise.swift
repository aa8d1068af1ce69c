/// Gaussian noise in a band: air, water, steam, breath, hiss, motors, other people's programmes.
///
/// The band's edges fall by 24 dB an octave (Butterworth). Each microphone hears noise of its own
/// in the same rhythm.
///
/// What it stands for, with levels typical of 1 to 2 m:
/// - a tap, a shower, steam, a spray: 500 Hz to beyond 20 kHz, 60 to 75 dB, on for seconds;
/// - sibilants: 4 to 20 kHz, 55 to 65 dB, bursts of 0.1 s, three a second;
/// - a cough: 300 Hz to 20 kHz, 80 to 90 dB, bursts of 0.3 s with an attack of 10 ms;
/// - blowing into the microphone: 20 to 500 Hz, 100 dB and more, with a residue of −40 dB;
/// - a television: 100 Hz to 16 kHz, 60 to 70 dB, syllables, a residue of −30 dB where its
///   coding ends.
public struct BandNoise: Equatable, Sendable {
    /// The band's edges in Hz, where it is 3 dB down; nil: the whole band.
    ///
    /// A lower edge of 0 and an upper edge of half the sample rate are no edges.
    public var band: ClosedRange<Double>?
    /// The level of all of it in dB SPL at the microphone.
    public var levelSPL: Double
    /// The density of a white residue in all of the band re the density within it, in dB; nil:
    /// none.
    public var residue: Double?
    /// When it is heard.
    public var rhythm: Rhythm

    /// Describes noise.
    public init(
        band: ClosedRange<Double>? = nil, levelSPL: Double, residue: Double? = nil,
        rhythm: Rhythm = Rhythm()
    ) {
        self.band = band
        self.levelSPL = levelSPL
        self.residue = residue
        self.rhythm = rhythm
    }
}
