/// Makes one frame of all carriers and microphones.
///
/// Each receiver's spectrum is divided by its own noise, so that receivers count alike; the mean
/// over receivers keeps mean 1 in noise and narrows its law.
struct DopplerFusion {
    /// Bins of shift of either sign that the fused spectrum holds: ±406 Hz at 2 kHz.
    static let shownBins = 52

    private let bands: DopplerBands
    private let referenceBins: [Int]
    private var reference = 1.0

    init(grid: BasebandGrid, bands: DopplerBands) {
        self.bands = bands
        referenceBins = grid.referenceBins
    }

    /// Starts on carriers of which the one at `reference` Hz is the measure of shifts.
    mutating func tune(reference: Double) {
        self.reference = reference
    }

    /// Takes the receivers' latest spectra.
    ///
    /// - Parameter residual: knows what own music may have left in them; that counts as noise.
    func fuse(
        _ receivers: borrowing ReceiverBank, residual: MusicCanceller? = nil,
        into frame: inout DopplerFrame
    ) {
        frame.isDisturbed = false
        frame.referenceVariance = referenceVariance(receivers)
        for band in frame.powers.indices { frame.powers[band] = 0 }
        for bin in frame.spectrum.indices { frame.spectrum[bin] = 0 }
        for index in 0..<receivers.count {
            let power = receivers[index].power
            let ratio = receivers[index].frequency / reference
            let weight = 1 / (receivers[index].floor * Float(receivers.count))
            if receivers[index].isDisturbed { frame.isDisturbed = true }
            for band in 0..<bands.count {
                var share = weight
                if let residual {
                    let left =
                        bands.power(band, in: residual.removedPower(index), ratio: ratio)
                        * residual.residualShare
                    share = weight / (1 + left / receivers[index].floor)
                }
                frame.powers[band] += bands.power(band, in: power, ratio: ratio) * share
            }
            for shift in -Self.shownBins...Self.shownBins {
                let source = Int((Double(shift) * ratio).rounded())
                frame.spectrum[wrapped(shift)] += power[wrapped(source)] * weight
            }
        }
    }

    /// The relative variance over the reference bins of the receivers' mean power over noise.
    ///
    /// Exponential power has relative variance 1, the mean of n independent ones 1/n; receivers
    /// that hear the same noise, such as a channel that is there twice, count once.
    private func referenceVariance(_ receivers: borrowing ReceiverBank) -> Float {
        guard receivers.count > 1 else { return 1 }
        var sum: Float = 0
        var squares: Float = 0
        for bin in referenceBins {
            var fused: Float = 0
            for index in 0..<receivers.count {
                fused += receivers[index].power[bin] / receivers[index].floor
            }
            sum += fused
            squares += fused * fused
        }
        let count = Float(referenceBins.count)
        let mean = sum / count
        guard mean > 0 else { return 1 }
        return squares / count / (mean * mean) - 1
    }

    private func wrapped(_ bin: Int) -> Int { bin >= 0 ? bin : bin + BasebandGrid.frameLength }
}
