/// A rotating fan, whose blades echo periodically.
public struct Fan: Equatable, Sendable {
    /// Where the hub is.
    public var position: Position
    /// The way the fan faces; of any length but 0.
    public var axis: SIMD3<Double>
    /// The distance of the blades' echoes from the hub in metres; above 0.
    public var radius: Double
    /// Revolutions per second; the tip moves below 20 m/s.
    public var rotationRate: Double
    /// Blades; 1…12.
    public var blades: Int
    /// The target strength of all blades together in dB.
    public var targetStrength: Double

    /// When it is switched on in seconds, its blades at rest before; 0: it has run before.
    public var start: Double
    /// When it is switched off in seconds; nil: never.
    public var end: Double?
    /// How long it takes to come to its rate, and to rest, in seconds; 0.1…60.
    public var spinUp: Double

    /// Describes a fan.
    public init(
        position: Position, axis: SIMD3<Double> = [1, 0, 0], radius: Double = 0.15,
        rotationRate: Double = 10, blades: Int = 3, targetStrength: Double = -25,
        start: Double = 0, end: Double? = nil, spinUp: Double = 4
    ) {
        self.position = position
        self.axis = axis
        self.radius = radius
        self.rotationRate = rotationRate
        self.blades = blades
        self.targetStrength = targetStrength
        self.start = start
        self.end = end
        self.spinUp = spinUp
    }

    /// The scatterers that make up the fan.
    var scatterers: [Scatterer] {
        let run = SmoothStart(duration: spinUp)
        return (0..<blades).map { blade in
            Scatterer(
                CircularTrajectory(
                    centre: position, axis: axis, radius: radius, rate: rotationRate,
                    turns: Double(blade) / Double(blades), run: run,
                    start: start > 0 ? start : nil, end: end),
                targetStrength: targetStrength, share: 1 / Double(blades))
        }
    }
}
