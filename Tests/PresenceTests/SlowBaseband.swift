import ComplexModule
import Glibc
import RealModule

@testable import Presence

/// The baseband of one receiver in closed form: clutter, a breathing torso, moving air, noise.
struct SlowBaseband {
    /// Baseband samples a second.
    static let rate = 2000.0
    static let grid = BasebandGrid(sampleRate: 48_000)

    /// Amplitude of the standing echoes; they turn by `clutterTurn` Hz.
    var clutter = 1.0
    var clutterTurn = 0.0
    /// Amplitude of the torso's echo, its breaths a minute, the chest's peak displacement in mm.
    var echo = 0.0
    var breaths = 15.0
    var excursion = 4.0
    /// Hz by which something else moves, and its amplitude, between two times.
    var shift = 0.0
    var moving = 0.0
    var movesFrom = 0.0
    var movesUntil = 0.0
    /// RMS phase that moving air gives the clutter, in rad, white below about 1 Hz.
    var air = 0.0
    /// Noise power in 1 Hz.
    var noise = 0.0

    /// Samples for which all but the noise stands still: images at 250 Hz, which nobody hears.
    private static let held = 8

    private var random: GaussianNoise
    private var wander = 0.0
    private var index = 0
    private var value = Complex<Double>.zero

    init(seed: UInt64 = 1) {
        random = GaussianNoise(seed: seed)
    }

    mutating func samples(_ count: Int) -> [Complex<Float>] { (0..<count).map { _ in next() } }

    private mutating func next() -> Complex<Float> {
        if index % Self.held == 0 { value = echoes(at: Double(index) / Self.rate) }
        index += 1
        // Evenly spread noise has variance 1/12; low-passed it is Gaussian.
        let width = (6 * noise * Self.rate).squareRoot()
        return Complex(
            Float(value.real + width * (random.uniform() - 0.5)),
            Float(value.imaginary + width * (random.uniform() - 0.5)))
    }

    private mutating func echoes(at time: Double) -> Complex<Double> {
        if air > 0 {
            // A one-pole low-pass at 1 Hz, of unit variance.
            let pole = exp(-2 * Double.pi * Double(Self.held) / Self.rate)
            wander = pole * wander + (1 - pole * pole).squareRoot() * random.next()
        }
        let wavelength = 343.2 / 20_000
        let breath = excursion / 1000 * sin(2 * .pi * breaths / 60 * time)
        let clock = 2 * .pi * clutterTurn * time
        var sum = turned(clutter, clock + air * wander)
        sum += turned(echo, clock + 4 * .pi * breath / wavelength + 1)
        if time >= movesFrom && time < movesUntil {
            sum += turned(moving, 2 * .pi * shift * time)
        }
        return sum
    }

    private func turned(_ amplitude: Double, _ angle: Double) -> Complex<Double> {
        Complex(amplitude * cos(angle), amplitude * sin(angle))
    }
}
