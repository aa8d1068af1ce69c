import DSP
import Foundation
import Simulation

/// What a microphone in a box of air hears of a click, all reflections up to a time.
///
/// The mirror images of Allen and Berkley (1979, "Image method for efficiently simulating small-room
/// acoustics"), each at its distance to a fraction of a sample; those of second order and more are moved
/// by up to 5 cm at random, for the echoes of an even box sweep as no real room's do (De Sena, Antonello,
/// Moonen and van Waterschoot 2015). 1 m has the gain 1.
struct RoomResponse {
    /// Taps of the sinc that puts an image between samples.
    private static let half = 12
    /// Metres by which an image is moved at most.
    private static let jitter = 0.05
    /// Below this, in Hz, small loudspeakers and microphones pass little, and mirror images add up to
    /// more than any room does: Allen and Berkley have a high-pass, too.
    private static let lowest = 80.0

    /// The response.
    let samples: [Float]

    init(
        in room: Room, from source: Position, to ear: Position, sampleRate: Double, count: Int,
        random: inout Xoshiro256
    ) {
        var samples = [Double](repeating: 0, count: count)
        let samplesPerMetre = sampleRate / room.air.speedOfSound
        let reach = Double(count) / samplesPerMetre
        let orders = (0..<3).map { Int((reach / (2 * room.size[$0])).rounded(.up)) }
        for x in Self.images(source.x, ear.x, room.size.x, orders[0]) {
            for y in Self.images(source.y, ear.y, room.size.y, orders[1]) {
                for z in Self.images(source.z, ear.z, room.size.z, orders[2]) {
                    let order = x.order + y.order + z.order
                    var distance = (x.square + y.square + z.square).squareRoot()
                    if order > 1 {
                        distance += Double.random(in: -Self.jitter...Self.jitter, using: &random)
                    }
                    let gain = pow(room.reflection, Double(order)) / max(distance, 0.01)
                    Self.add(gain, at: distance * samplesPerMetre, to: &samples)
                }
            }
        }
        var filter = BiquadCascade(
            Butterworth.highpass(order: 2, cutoff: Self.lowest, sampleRate: sampleRate))
        self.samples = samples.map { filter.process(Float($0)) }
    }

    /// Along one axis: the square of the distance to each image, and how often it was mirrored.
    private static func images(
        _ source: Double, _ ear: Double, _ size: Double, _ order: Int
    ) -> [(square: Double, order: Int)] {
        (-order...order).flatMap { number in
            [0, 1].map { mirrored in
                let place =
                    (mirrored == 0 ? source : -source) + 2 * Double(number) * size - ear
                return (place * place, abs(number - mirrored) + abs(number))
            }
        }
    }

    /// Adds a band-limited click under a Hann window.
    private static func add(_ gain: Double, at place: Double, to samples: inout [Double]) {
        let first = Int(place.rounded(.down)) - half + 1
        for index in (first..<first + 2 * half).clamped(to: samples.indices) {
            let offset = Double(index) - place
            let sinc = offset == 0 ? 1 : sin(.pi * offset) / (.pi * offset)
            samples[index] += gain * sinc * (0.5 + 0.5 * cos(.pi * offset / Double(half)))
        }
    }
}
