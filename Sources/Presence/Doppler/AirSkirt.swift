import Glibc

// Moving air makes every path longer and shorter: phase noise about the carrier, alike on both sides.
// Behind isotropic turbulence its spectrum falls with the power 8/3 of the frequency (Tatarski 1961,
// Taylor's frozen flow), in rooms faster: 95 % lies below 14 Hz. So the air that is seen just below
// the Doppler bands tells what it has in them at most:
//
//     S(f) ≤ S(f₀)·(f₀ / f)^(8/3)      f₀ = 16 Hz, the lesser of both sides
//
// Somebody who sets off passes f₀ too, but on one side only.

/// What moving air may have in each Doppler band, told by what it has just below them.
///
/// Real-time safe.
struct AirSkirt: Equatable {
    /// The bin just below the bands: 15.6 Hz.
    static let bin = 2
    /// Hops that the air is averaged over.
    static let hops = 6

    /// A band's share of the power just below the bands.
    private let shares: [Float]
    /// Power just below the bands on either side: approaching and receding.
    private var sides = BandHistory(bands: 2, hops: Self.hops)

    init(bands: DopplerBands) {
        shares = (0..<bands.count).map { band in
            let bins = bands.bins(of: band)
            let sum = bins.reduce(0.0) { $0 + pow(Double(Self.bin) / Double($1), 8.0 / 3) }
            return Float(sum / Double(bins.count))
        }
    }

    /// Forgets all hops.
    mutating func reset() {
        sides.reset()
    }

    /// Takes the next hop; one that is disturbed counts as noise.
    mutating func update(_ frame: borrowing DopplerFrame) {
        sides.advance()
        guard !frame.isDisturbed else { return }
        sides.set(0, to: frame.slowApproaching)
        sides.set(1, to: frame.slowReceding)
    }

    /// What air may add to a band's noise, over the noise.
    func excess(_ band: Int) -> Float { shares[band] * air }

    /// The air's power just below the bands, over the noise.
    private var air: Float {
        var approaching: Float = 0
        var receding: Float = 0
        for ago in 0..<Self.hops {
            approaching += sides.power(0, ago: ago)
            receding += sides.power(1, ago: ago)
        }
        return max(0, min(approaching, receding) / Float(Self.hops) - 1)
    }
}
