import Glibc

/// What the way through the air does to a sound.
struct Propagation {
    /// The speed of sound in m/s.
    let speed: Double
    /// The loss in nepers per metre.
    private let loss: Double

    /// The shortest distance that spreading counts, in metres.
    static let shortest = 0.01

    init(_ air: Air, frequency: Double) {
        speed = air.speedOfSound
        loss = air.absorption(at: frequency) / 20 * log(10)
    }

    /// The amplitude after a way from a source to an ear, relative to that at 1 m.
    func gain(over distance: Double) -> Double {
        exp(-loss * distance) / max(distance, Self.shortest)
    }
}
