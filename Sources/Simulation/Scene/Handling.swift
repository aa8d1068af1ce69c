/// Somebody or something that bumps the device, or puts it elsewhere.
///
/// Loudspeaker and microphones move together, so the direct way stays as it is while every
/// reflection and echo changes its length.
public struct Handling: Equatable, Sendable {
    /// When it begins, in seconds.
    public var at: Double
    /// How long the device is on its way, in seconds; above 0, at most 60.
    public var duration: Double
    /// Where the device comes to stand, relative to where it stood, in metres.
    public var shift: Position
    /// The level at its onset of the thump that the microphones feel through the case, in dB SPL;
    /// nil: none.
    public var thumpSPL: Double?
    /// The frequency at which case and table ring, in Hz; 5…500.
    public var thumpFrequency: Double
    /// How long the ringing takes to fall by 60 dB, in seconds; above 0, at most 10.
    public var thumpDecay: Double

    /// Describes a bump or a move.
    public init(
        at: Double, duration: Double = 0.05, shift: Position = .zero, thumpSPL: Double? = nil,
        thumpFrequency: Double = 60, thumpDecay: Double = 0.3
    ) {
        self.at = at
        self.duration = duration
        self.shift = shift
        self.thumpSPL = thumpSPL
        self.thumpFrequency = thumpFrequency
        self.thumpDecay = thumpDecay
    }
}

extension Scene {
    func validateHandling() throws(SceneError) {
        var place = Position.zero
        for (index, event) in handling.enumerated() {
            let key = "handling[\(index)]"
            try check(event.at, in: 0...86_400, "\(key).at")
            try check(event.duration, in: 0...60, "\(key).duration", above: true)
            if let level = event.thumpSPL {
                try check(level, in: -100...160, "\(key).thump_db_spl")
            }
            try check(event.thumpFrequency, in: 5...500, "\(key).thump_frequency")
            try check(event.thumpDecay, in: 0...10, "\(key).thump_decay", above: true)
            place += event.shift
            try checkInside(loudspeaker.position + place, "\(key).shift")
            for microphone in microphones {
                try checkInside(microphone.position + place, "\(key).shift")
            }
            let velocity = event.shift.length / event.duration * 2
            guard velocity <= 5 else {
                throw SceneError(
                    key: "\(key).shift", problem: "the device moves at \(velocity) m/s",
                    cure: "stay below 5 m/s: shift it less or give it a longer duration")
            }
        }
    }
}
