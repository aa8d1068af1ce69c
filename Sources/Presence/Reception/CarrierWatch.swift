import ComplexModule
import Glibc
import RealModule

// A carrier that is switched, faded or turned up is no motion, but the clutter notch rings from it.
// The notch's slowest pole pair decays as e^(−σt), σ = π·cutoff/Q; from the carrier's own power P the
// ring sinks to the noise's N after ln(P/N) / 2σ.

/// Tells when the carrier itself changes so much that what follows is the notch's ringing.
///
/// It looks at mean powers over a hop's time: an echo as strong as the carrier beats with it, but
/// more than once a hop at any shift that counts, so the means stay alike.
struct CarrierWatch: Equatable {
    /// Baseband samples of one level reading: a hop, 64 ms.
    static let span = BasebandGrid.hop
    /// Power ratio of one reading to the next that is a switch or a fade: 6 dB.
    static let jump: Float = 4
    /// Hops that a ring is waited for at most.
    static let longestHold = 12

    /// The latest reading: the mean of |z|².
    private(set) var level: Float = 0

    private var hold = 0
    private var sum: Float = 0
    private var filled = 0
    private var hasReading = false
    private var hasJumped = false

    /// Takes a baseband sample, the carrier not yet notched out.
    mutating func accept(_ sample: Complex<Float>) {
        sum += sample.real * sample.real + sample.imaginary * sample.imaginary
        filled += 1
        guard filled == Self.span else { return }
        let reading = sum / Float(Self.span)
        if hasReading && max(reading, level) > Self.jump * min(reading, level) { hasJumped = true }
        level = reading
        hasReading = true
        sum = 0
        filled = 0
    }

    /// Waits for so many hops from the next one that is closed on: something made the notch ring.
    mutating func hold(hops: Int) {
        hold = max(hold, min(hops, Self.longestHold) + 1)
    }

    /// Closes a hop.
    ///
    /// - Parameter ringHops: hops that a ring from the full carrier lasts.
    /// - Returns: whether the hop is disturbed.
    mutating func closeHop(ringHops: Int) -> Bool {
        if hasJumped {
            hold = max(hold - 1, min(ringHops, Self.longestHold))
        } else if hold > 0 {
            hold -= 1
        }
        hasJumped = false
        return hold > 0
    }

    /// Hops until the notch's ring from something has sunk into the noise.
    ///
    /// - Parameter ratio: its power over that of the noise in a bin; not a number where a muted microphone
    ///   gives neither, and nothing rings.
    static func ringHops(
        from ratio: Double, cutoff: Double, q: Double, hopSeconds: Double
    ) -> Int {
        let decay = Double.pi * cutoff / q
        let hops = ratio > 1 ? log(ratio) / (2 * decay * hopSeconds) : 0
        return Int(min(hops, Double(longestHold)).rounded(.up)) + 1
    }
}
