/// Something that is fixed at one end and sways: a curtain, a plant, a door ajar, a lamp.
///
/// Echoes lie along the line from the fixed to the free end; each moves with an amplitude that
/// grows with its distance from the fixed end.
///
/// What it stands for:
/// - a curtain: 0.1 to 0.4 Hz, 2 to 5 cm at the hem, coherence 0.5, target strength −10 to −15 dB;
/// - a plant: 0.3 to 0.6 Hz, 1 to 2 cm, coherence 0.2, −20 dB;
/// - a door ajar in a draught: 0.05 to 0.2 Hz, 1 to 3 cm, coherence 1, −8 dB.
///
/// The RMS speed of the free end is √2·π·rate·excursion. An irregular sway swells to √8 times its
/// excursion at most: such a door stays below 0.1 m/s.
public struct Sway: Equatable, Sendable {
    /// The fixed end: the rail, the pot, the hinge.
    public var anchor: Position
    /// The free end at rest.
    public var tip: Position
    /// The way it moves; of any length but 0.
    public var direction: SIMD3<Double>
    /// The amplitude of the free end in metres; above 0, at most 0.5.
    ///
    /// An irregular sway has the RMS of a regular one of this amplitude.
    public var excursion: Double
    /// Sways there and back per second; above 0, at most 5.
    public var rate: Double
    /// The half width of the band in which it sways, as a share of the rate; 0 (regular) …1.
    public var irregularity: Double
    /// The share of the power of the motion that all echoes have in common; 1 is a rigid panel.
    ///
    /// A regular sway is rigid whatever this says.
    public var coherence: Double
    /// How many echoes there are; 1…32.
    public var scatterers: Int
    /// How far the echoes lie from the line, in metres; 0…3.
    public var spread: Double
    /// The target strength of all of it in dB.
    public var targetStrength: Double
    /// When it starts to sway in seconds, within 2 s; 0: it has swayed before.
    public var start: Double
    /// When it has come to rest in seconds; nil: it sways to the end.
    public var end: Double?

    /// Describes something that sways.
    public init(
        anchor: Position, tip: Position, direction: SIMD3<Double> = [1, 0, 0],
        excursion: Double = 0.03, rate: Double = 0.3, irregularity: Double = 0.4,
        coherence: Double = 0.5, scatterers: Int = 6, spread: Double = 0.2,
        targetStrength: Double = -15, start: Double = 0, end: Double? = nil
    ) {
        self.anchor = anchor
        self.tip = tip
        self.direction = direction
        self.excursion = excursion
        self.rate = rate
        self.irregularity = irregularity
        self.coherence = coherence
        self.scatterers = scatterers
        self.spread = spread
        self.targetStrength = targetStrength
        self.start = start
        self.end = end
    }
}
