import Presence

/// Chooses the slots of a probe by how well they are heard.
///
/// Three slots, of which the sum of the carrier-to-noise densities is greatest, from the first of these
/// pools that has three: from 18 kHz up, where hardly anybody hears, 1 kHz apart, so that an echo
/// faded at one tone is not at the next; nearer together; lower; then all again with less density.
enum SlotChoice {
    /// The tones of a probe.
    static let count = 3
    /// Density from which detection has its reach, and below which there is none, in dB·Hz.
    static let densities = [
        PresenceConfiguration().recommendedCarrierToNoiseDensity,
        PresenceConfiguration().minimumCarrierToNoiseDensity,
    ]
    /// Where slots are looked for first, in Hz.
    private static let lows = [18_000.0, ProbeSlots.lowest]
    /// How far apart slots should be and must be, in Hz.
    private static let spacings = [1_000.0, ProbeSlots.leastSpacing]
    /// A detector takes what is farther below its strongest carrier for a by-product, in dB.
    private static let range = 30.0

    /// The places of the chosen slots, ascending; fewer than three where no more serve.
    ///
    /// - Parameters:
    ///   - densities: of each slot, in dB·Hz; nil where something else occupies it.
    static func choose(_ slots: [Double], densities heard: [Double?]) -> [Int] {
        for wanted in stride(from: count, through: 1, by: -1) {
            for density in densities {
                for low in lows {
                    for spacing in spacings {
                        let pool = slots.indices.filter {
                            slots[$0] >= low && (heard[$0] ?? 0) >= density
                        }
                        let best = best(
                            of: pool.map { ($0, slots[$0], heard[$0] ?? 0) }, count: wanted,
                            spacing: spacing)
                        if let best { return best }
                    }
                }
            }
        }
        return []
    }

    private typealias Slot = (place: Int, frequency: Double, density: Double)

    /// The best so many of a pool; nil when there are not as many that go together.
    private static func best(of pool: [Slot], count: Int, spacing: Double) -> [Int]? {
        var best: (places: [Int], sum: Double)?
        func extend(_ chosen: [Slot], from start: Int) {
            guard chosen.count < count else {
                let sum = chosen.reduce(0) { $0 + $1.density }
                if sum > best?.sum ?? 0 { best = (chosen.map(\.place), sum) }
                return
            }
            for index in pool.indices.dropFirst(start) {
                let slot = pool[index]
                let fits = chosen.allSatisfy {
                    slot.frequency - $0.frequency >= spacing
                        && slot.frequency < 2 * $0.frequency
                        && abs(slot.density - $0.density) <= range
                }
                if fits { extend(chosen + [slot], from: index + 1) }
            }
        }
        extend([], from: 0)
        return best?.places
    }
}
