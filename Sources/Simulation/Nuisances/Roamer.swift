/// Something small that roams over the floor: a pet, a robot vacuum.
///
/// It goes straight to a place of its area drawn at random, rests, turns, and goes to the next.
///
/// What it stands for; target strengths follow from the frontal area, 10·lg(A / 0.77 m²) below a
/// person's −10 dB:
/// - a cat or small dog: the back 0.25 m high, 0.45 m long, 0.8 m/s ± 50 %, strides of 0.45 m,
///   0.1 m², −20 dB;
/// - a robot vacuum: 0.05 m high, 0.3 m long, 0.3 m/s, no stride, 0.035 m², −23 dB.
public struct Roamer: Equatable, Sendable {
    /// Two opposite corners of the floor it roams over: x₀, y₀, x₁, y₁ in metres.
    public var area: SIMD4<Double>
    /// The height of its middle above the floor in metres; 0…1.
    public var height: Double
    /// Its length in metres; 0…1.5.
    public var length: Double
    /// The mean speed in m/s; above 0, at most 5.
    public var speed: Double
    /// How much the speed differs from way to way, as a share of it; 0…0.9.
    public var irregularity: Double
    /// How long it rests between two ways in seconds, on average; 0…3600.
    ///
    /// The times are exponentially distributed; turning takes a second for half a turn besides.
    public var rest: Double
    /// The length of a cycle of its legs in metres; 0: it has none.
    public var stride: Double
    /// The target strength of all of it in dB.
    public var targetStrength: Double
    /// When it sets off, in seconds.
    public var start: Double
    /// After when it sets off no more, in seconds; nil: never.
    public var end: Double?

    /// Describes a roamer; the defaults are a cat.
    public init(
        area: SIMD4<Double>, height: Double = 0.25, length: Double = 0.45, speed: Double = 0.8,
        irregularity: Double = 0.5, rest: Double = 1.5, stride: Double = 0.45,
        targetStrength: Double = -20, start: Double = 0, end: Double? = nil
    ) {
        self.area = area
        self.height = height
        self.length = length
        self.speed = speed
        self.irregularity = irregularity
        self.rest = rest
        self.stride = stride
        self.targetStrength = targetStrength
        self.start = start
        self.end = end
    }
}
