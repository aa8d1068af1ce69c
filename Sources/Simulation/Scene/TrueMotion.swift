/// A motion that really takes place in a scene, from its geometry.
public struct TrueMotion: Equatable, Sendable {
    /// Whether the range shrinks or grows.
    public enum Direction: String, Sendable {
        /// Toward loudspeaker and microphone.
        case approaching
        /// Away from them.
        case receding
        /// First one, then the other; or two people at once.
        case mixed
    }

    /// The first and last moment above 0.1 m/s, in seconds from the start of the scene.
    public var start: Double, end: Double
    /// Where it goes.
    public var direction: Direction
    /// The mean radial speed in m/s while it is above 0.1 m/s; positive.
    public var speed: Double
    /// The mean distance from loudspeaker and microphone, in metres.
    public var meanRange: Double

    /// Describes a motion.
    public init(
        start: Double, end: Double, direction: Direction, speed: Double, meanRange: Double
    ) {
        self.start = start
        self.end = end
        self.direction = direction
        self.speed = speed
        self.meanRange = meanRange
    }
}
