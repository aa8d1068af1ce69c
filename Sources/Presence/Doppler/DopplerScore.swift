/// Holds a frame against noise and clutter.
struct DopplerScore: Equatable {
    /// What a band's power must exceed, as a power ratio.
    var threshold: Float = 0
    /// Speed in m/s of one Hz of shift at the reference carrier.
    private(set) var speedPerHertz = 0.0

    private let bands: DopplerBands
    private let binWidth: Double
    private let speedOfSound: Double

    init(grid: BasebandGrid, bands: DopplerBands, speedOfSound: Double) {
        self.bands = bands
        binWidth = grid.binWidth
        self.speedOfSound = speedOfSound
    }

    /// Starts on carriers of which the one at `reference` Hz is the measure of shifts.
    mutating func tune(reference: Double) {
        // Out and back: a mover at v shifts a carrier f by 2·v·f/c.
        speedPerHertz = speedOfSound / (2 * reference)
    }

    /// The features of a frame that nothing disturbs.
    func hop(_ frame: borrowing DopplerFrame, over clutter: borrowing ClutterMap) -> DopplerHop {
        var hop = DopplerHop()
        var best = 0
        for band in 0..<bands.count {
            let ratio = frame.powers[band] / clutter.floor(band)
            if ratio > hop.score {
                hop.score = ratio
                best = band
            }
            guard ratio > threshold else { continue }
            if bands.isApproaching(band) {
                hop.approaching += ratio - 1
            } else {
                hop.receding += ratio - 1
            }
        }
        hop.speed = strongestShift(in: frame.spectrum, around: best) * speedPerHertz
        return hop
    }

    /// The shift of the strongest line in or beside a band in Hz, interpolated between bins.
    private func strongestShift(in spectrum: [Float], around band: Int) -> Double {
        let isApproaching = bands.isApproaching(band)
        func power(_ bin: Int) -> Float { spectrum[isApproaching ? bin : spectrum.count - bin] }
        let bins = bands.bins(around: band)
        var best = bins.lowerBound
        for bin in bins where power(bin) > power(best) { best = bin }
        let left = power(best - 1)
        let right = power(best + 1)
        let curvature = left - 2 * power(best) + right
        let offset = curvature < 0 ? (left - right) / (2 * curvature) : 0
        return (Double(best) + Double(min(max(offset, -0.5), 0.5))) * binWidth
    }
}
