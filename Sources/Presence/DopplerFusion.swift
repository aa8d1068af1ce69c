/// Makes one feature of all carriers and microphones.
///
/// Each receiver's spectrum is divided by its own noise, so that receivers count alike; the mean
/// over receivers keeps mean 1 in noise and narrows its law.
struct DopplerFusion {
    /// Bins of shift of either sign that the fused spectrum holds: ±406 Hz at 2 kHz.
    static let shownBins = 52

    /// The threshold as a power ratio.
    private(set) var threshold: Float = 0
    /// Speed in m/s of one Hz of shift at the reference carrier.
    private(set) var speedPerHertz = 0.0
    /// Mean of the receivers' spectra over their noise, in FFT order, on the reference carrier.
    private(set) var spectrum: [Float]

    private let grid: BasebandGrid
    private let bands: DopplerBands
    private let speedOfSound: Double
    private var clutter: ClutterMap
    private var reference = 1.0

    init(grid: BasebandGrid, bands: DopplerBands, speedOfSound: Double) {
        self.grid = grid
        self.bands = bands
        self.speedOfSound = speedOfSound
        clutter = ClutterMap(bands: bands.count)
        spectrum = Array(repeating: 0, count: BasebandGrid.frameLength)
    }

    /// Starts on carriers of which the one at `reference` Hz is the measure of shifts.
    mutating func tune(reference: Double, threshold: Float) {
        self.reference = reference
        self.threshold = threshold
        clutter.reset()
        // Out and back: a mover at v shifts a carrier f by 2·v·f/c.
        speedPerHertz = speedOfSound / (2 * reference)
    }

    /// Takes the receivers' latest frames.
    mutating func fuse(_ receivers: borrowing ReceiverBank) -> DopplerHop {
        average(receivers)
        var hop = DopplerHop()
        for index in 0..<receivers.count where receivers[index].isDisturbed {
            hop.isDisturbed = true
        }
        guard !hop.isDisturbed else { return hop }
        let isReady = clutter.isReady
        var best = 0
        for band in 0..<bands.count {
            let power = power(of: band, receivers)
            let ratio = isReady ? power / clutter.floor(band) : 0
            clutter.learn(band, power)
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
        clutter.closeHop()
        hop.speed = strongestShift(near: best) * speedPerHertz
        return hop
    }

    /// The mean over receivers of a band's power over the noise.
    private func power(of band: Int, _ receivers: borrowing ReceiverBank) -> Float {
        var sum: Float = 0
        for index in 0..<receivers.count {
            let power = bands.power(
                band, in: receivers[index].power, ratio: receivers[index].frequency / reference)
            sum += power / receivers[index].floor
        }
        return sum / Float(receivers.count)
    }

    private mutating func average(_ receivers: borrowing ReceiverBank) {
        for bin in spectrum.indices { spectrum[bin] = 0 }
        for index in 0..<receivers.count {
            let weight = 1 / (receivers[index].floor * Float(receivers.count))
            let ratio = receivers[index].frequency / reference
            let power = receivers[index].power
            for shift in -Self.shownBins...Self.shownBins {
                let source = wrapped(Int((Double(shift) * ratio).rounded()))
                spectrum[wrapped(shift)] += power[source] * weight
            }
        }
    }

    /// The shift of the strongest line in or beside a band in Hz, interpolated between bins.
    private func strongestShift(near band: Int) -> Double {
        let sign = bands.isApproaching(band) ? 1 : -1
        let bins = bands.bins(around: band)
        var best = bins.lowerBound
        for bin in bins where spectrum[wrapped(sign * bin)] > spectrum[wrapped(sign * best)] {
            best = bin
        }
        let left = spectrum[wrapped(sign * (best - 1))]
        let middle = spectrum[wrapped(sign * best)]
        let right = spectrum[wrapped(sign * (best + 1))]
        let curvature = left - 2 * middle + right
        let offset = curvature < 0 ? (left - right) / (2 * curvature) : 0
        return (Double(best) + Double(min(max(offset, -0.5), 0.5))) * grid.binWidth
    }

    private func wrapped(_ bin: Int) -> Int { bin >= 0 ? bin : bin + spectrum.count }
}
