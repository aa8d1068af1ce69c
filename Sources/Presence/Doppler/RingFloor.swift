import Glibc

// What strikes the room goes on ringing at frequencies of its own when the broadband part is over: a
// coin, a key, cutlery, a glass. At the carriers such partials fall by 60 dB in a second or less. A
// partial beside a carrier looks like a body that moves steadily and fades away, on one tone by chance,
// on several when much rings.
//
// So what a band has in the first hop that tells something again is taken for what rings there, and is
// expected to fall by no less than
//
//     60 dB · 64 ms / 1 s = 3.8 dB a hop
//
// A band counts for what it has above that. Ringing never has anything above it; a body does after
// as many hops as its threshold has steps of 3.8 dB, two or three.

/// What may still ring in each Doppler band after a disturbance.
///
/// Real-time safe.
struct RingFloor: Equatable {
    /// Longest time in which what rings falls by 60 dB, in seconds.
    static let decay = 1.0

    private let step: Float
    private var levels: [Float]
    private var isDisturbed = false

    /// - Parameter hopSeconds: from one hop to the next.
    init(bands: Int, hopSeconds: Double) {
        step = Float(pow(10, -6 * hopSeconds / Self.decay))
        levels = Array(repeating: 0, count: bands)
    }

    /// What a band's power must exceed to be anything new, over the noise; 0 where nothing rings.
    func floor(_ band: Int) -> Float { levels[band] }

    /// Forgets what rings.
    mutating func reset() {
        isDisturbed = false
        for band in levels.indices { levels[band] = 0 }
    }

    /// Takes the next hop.
    mutating func update(_ frame: borrowing DopplerFrame) {
        if frame.isDisturbed {
            isDisturbed = true
            return
        }
        for band in levels.indices {
            levels[band] = isDisturbed ? frame.powers[band] : levels[band] * step
        }
        isDisturbed = false
    }
}
