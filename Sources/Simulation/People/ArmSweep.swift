/// A person who stays in place and sweeps the stretched right arm level to and fro.
///
/// The arm points to the side, sweeps to the front, rests, and sweeps back. The defaults are the
/// minor motion of NEMA WD 7: an arm of 15 inches, 36 inches above the floor, at 90° a second.
public struct ArmSweep: Equatable, Sendable {
    /// Where the person is on the floor, in metres.
    public var x: Double, y: Double
    /// The length of the arm that moves in metres; above 0, at most 1.
    public var length: Double
    /// How far it turns in degrees; above 0, at most 180; 90 ends at the loudspeaker.
    public var angle: Double
    /// How fast it turns in degrees per second; above 0, at most 720.
    public var rate: Double
    /// How long it rests before it turns back, in seconds; 0…3600.
    public var pause: Double
    /// When the arm starts from the side, in seconds; ascending, each after the one before has
    /// come back.
    public var times: [Double]

    /// Describes sweeps.
    public init(
        x: Double, y: Double, length: Double = 0.4, angle: Double = 90, rate: Double = 90,
        pause: Double = 1, times: [Double]
    ) {
        self.x = x
        self.y = y
        self.length = length
        self.angle = angle
        self.rate = rate
        self.pause = pause
        self.times = times
    }

    /// From the start to the end of a sweep there and back, in seconds.
    var duration: Double { 2 * angle / rate + pause + Self.onset.duration }

    /// How the turning starts and stops.
    static let onset = SmoothStart(duration: 0.1)
}
