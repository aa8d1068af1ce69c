/// Makes one frame of all carriers and microphones.
///
/// Each receiver's spectrum is divided by its own noise, so that receivers count alike; the mean
/// over receivers keeps mean 1 in noise and narrows its law.
struct DopplerFusion {
    /// Bins of shift of either sign that the fused spectrum holds: ±406 Hz at 2 kHz.
    static let shownBins = 52

    private let bands: DopplerBands
    private var reference = 1.0

    init(bands: DopplerBands) {
        self.bands = bands
    }

    /// Starts on carriers of which the one at `reference` Hz is the measure of shifts.
    mutating func tune(reference: Double) {
        self.reference = reference
    }

    /// Takes the receivers' latest spectra.
    func fuse(_ receivers: borrowing ReceiverBank, into frame: inout DopplerFrame) {
        frame.isDisturbed = false
        for band in frame.powers.indices { frame.powers[band] = 0 }
        for bin in frame.spectrum.indices { frame.spectrum[bin] = 0 }
        for index in 0..<receivers.count {
            let power = receivers[index].power
            let ratio = receivers[index].frequency / reference
            let weight = 1 / (receivers[index].floor * Float(receivers.count))
            if receivers[index].isDisturbed { frame.isDisturbed = true }
            for band in 0..<bands.count {
                frame.powers[band] += bands.power(band, in: power, ratio: ratio) * weight
            }
            for shift in -Self.shownBins...Self.shownBins {
                let source = Int((Double(shift) * ratio).rounded())
                frame.spectrum[wrapped(shift)] += power[wrapped(source)] * weight
            }
        }
    }

    private func wrapped(_ bin: Int) -> Int { bin >= 0 ? bin : bin + BasebandGrid.frameLength }
}
