/// Another rig in the room that probes too: a second loudspeaker with carriers of its own.
///
/// It is heard as the scene's own is: directly, over walls and furniture, and over all that moves,
/// so its carriers too have the Doppler lines of the people.
public struct OtherRig: Equatable, Sendable {
    /// Where its loudspeaker is.
    public var position: Position
    /// Its carriers in Hz by its own clock; each between 0 and 0.44 of the sample rate.
    public var carriers: [Double]
    /// The level of each carrier at 1 m, in dB SPL.
    public var levelSPL: Double
    /// How much faster its clock runs than the scene's in parts per million; −1000…1000.
    ///
    /// Crystals of sound cards differ by up to 100: 2 Hz at 20 kHz.
    public var clockOffset: Double
    /// When its probe starts in seconds; 0: it has been there before.
    public var start: Double
    /// When its probe has ended in seconds; nil: at the end of the scene.
    public var end: Double?
    /// How long its probe takes to rise and to fall, a raised cosine, in seconds; 0…60.
    public var fade: Double

    /// Describes another rig.
    public init(
        position: Position, carriers: [Double], levelSPL: Double = 64, clockOffset: Double = 0,
        start: Double = 0, end: Double? = nil, fade: Double = 0.1
    ) {
        self.position = position
        self.carriers = carriers
        self.levelSPL = levelSPL
        self.clockOffset = clockOffset
        self.start = start
        self.end = end
        self.fade = fade
    }

    /// Its loudspeaker, with the carriers as the scene's clock counts them.
    var loudspeaker: Loudspeaker {
        Loudspeaker(
            position: position, levelSPL: levelSPL,
            carriers: carriers.map { $0 * (1 + clockOffset * 1e-6) }, fadeIn: 0)
    }
}

extension Scene {
    /// The other rigs, in order.
    var otherRigs: [OtherRig] {
        nuisances.compactMap { nuisance in
            guard case .otherRig(let rig) = nuisance else { return nil }
            return rig
        }
    }
}
