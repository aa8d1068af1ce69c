import Glibc

/// What the way through the air does to a sound.
struct Propagation {
    /// The speed of sound at the start in m/s.
    let speed: Double
    /// Whether the speed of sound changes.
    var drifts: Bool { air.temperatureDrift != 0 }

    private let air: Air
    /// The loss in nepers per metre.
    private let loss: Double

    /// The shortest distance that spreading counts, in metres.
    static let shortest = 0.01

    init(_ air: Air, frequency: Double) {
        self.air = air
        speed = air.speedOfSound
        loss = air.absorption(at: frequency) / 20 * log(10)
    }

    /// The speed of sound at a time in seconds; it changes too slowly to tell along a path.
    func speed(at time: Double) -> Double {
        drifts ? air.speedOfSound(at: time) : speed
    }

    /// The amplitude after a way from a source to an ear, relative to that at 1 m.
    func gain(over distance: Double) -> Double {
        exp(-loss * distance) / max(distance, Self.shortest)
    }
}
