import ComplexModule
import Glibc
import RealModule

// A carrier that is switched, faded or turned up is no motion, but the clutter notch rings from it.
// The notch's slowest pole pair decays as e^(−σt), σ = π·cutoff/Q; from the carrier's own power P the
// ring sinks to the noise's N after ln(P/N) / 2σ.

/// Tells when the carrier itself changes so much that what follows is the notch's ringing.
struct CarrierWatch: Equatable {
    /// Baseband samples of one level reading: 8 ms.
    static let span = 16
    /// Power ratio of greatest to least reading in two hops that is no mover's doing: 6 dB.
    static let jump: Float = 4
    /// Hops that a ring is waited for at most.
    static let longestHold = 12

    /// Hops of the ring that are still to come; zero when all is well.
    private(set) var hold = 0

    private var sum = Complex<Float>.zero
    private var filled = 0
    private var least = Float.infinity
    private var greatest: Float = 0
    private var earlierLeast = Float.infinity
    private var earlierGreatest: Float = 0

    /// Takes a baseband sample, the carrier not yet notched out.
    mutating func accept(_ sample: Complex<Float>) {
        sum += sample
        filled += 1
        guard filled == Self.span else { return }
        let power =
            (sum.real * sum.real + sum.imaginary * sum.imaginary)
            / Float(Self.span * Self.span)
        least = min(least, power)
        greatest = max(greatest, power)
        sum = .zero
        filled = 0
    }

    /// Closes a hop.
    ///
    /// - Parameters:
    ///   - ringHops: hops that a ring from the full carrier lasts.
    /// - Returns: whether the hop is disturbed.
    mutating func closeHop(ringHops: Int) -> Bool {
        if max(greatest, earlierGreatest) > Self.jump * min(least, earlierLeast) {
            hold = min(ringHops, Self.longestHold)
        } else if hold > 0 {
            hold -= 1
        }
        earlierLeast = least
        earlierGreatest = greatest
        least = .infinity
        greatest = 0
        return hold > 0
    }

    /// Hops until the notch's ring from a carrier has sunk into the noise.
    ///
    /// - Parameter carrierOverNoise: power ratio of the carrier to the noise in a bin.
    static func ringHops(
        carrierOverNoise: Double, cutoff: Double, q: Double, hopSeconds: Double
    ) -> Int {
        let decay = Double.pi * cutoff / q
        return Int((log(max(carrierOverNoise, 1)) / (2 * decay * hopSeconds)).rounded(.up)) + 1
    }
}
