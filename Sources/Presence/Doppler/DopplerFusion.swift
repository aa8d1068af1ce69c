import DSP
import Sensing

/// Makes one frame of all carriers and microphones.
///
/// Each receiver's spectrum is divided by its own noise, so that receivers count alike; the mean
/// over receivers keeps mean 1 in noise and narrows its law.
struct DopplerFusion {
    /// Bins of shift of either sign that the fused spectrum holds: ±406 Hz at 2 kHz.
    static let shownBins = 52

    private let bands: DopplerBands
    private let referenceBins: [Int]
    /// The notch's power gain just below the bands.
    private let slowGain: Float
    private var reference = 1.0
    /// How many tones there are.
    private(set) var toneCount = 0
    /// Each receiver's tone, and how many receivers each tone has.
    private var toneOfReceiver: [Int]
    private var receiversOfTone: [Int]
    /// How much clearer the clearest tone's carrier is, as a power ratio.
    private var toneWeights: [Float]
    private var tonePowers: [Float]

    init(grid: BasebandGrid, bands: DopplerBands, capacity: Int) {
        self.bands = bands
        referenceBins = grid.referenceBins
        slowGain = Float(
            ClutterNotch.power(at: Double(AirSkirt.bin) * grid.binWidth))
        toneOfReceiver = Array(repeating: 0, count: capacity)
        receiversOfTone = Array(repeating: 0, count: CarrierList.capacity)
        toneWeights = Array(repeating: 1, count: CarrierList.capacity)
        tonePowers = Array(repeating: 1, count: CarrierList.capacity)
    }

    /// Starts on receivers that are tuned, of which those at `reference` Hz are the measure of shifts;
    /// a tone's receivers stand together.
    mutating func tune(to receivers: borrowing ReceiverBank, reference: Double) {
        self.reference = reference
        toneCount = 0
        for index in 0..<receivers.count {
            if index == 0 || receivers[index].frequency != receivers[index - 1].frequency {
                receiversOfTone[toneCount] = 0
                toneCount += 1
            }
            toneOfReceiver[index] = toneCount - 1
            receiversOfTone[toneCount - 1] += 1
        }
        weighTones(receivers)
    }

    private mutating func weighTones(_ receivers: borrowing ReceiverBank) {
        for tone in 0..<toneCount { tonePowers[tone] = 0 }
        for index in 0..<receivers.count {
            let tone = toneOfReceiver[index]
            tonePowers[tone] += receivers[index].carrierToNoise / Float(receiversOfTone[tone])
        }
        var clearest: Float = 0
        for tone in 0..<toneCount { clearest = max(clearest, tonePowers[tone]) }
        for tone in 0..<toneCount { toneWeights[tone] = clearest / tonePowers[tone] }
    }

    /// Takes the receivers' latest spectra.
    ///
    /// - Parameter residual: knows what own music may have left in them; that counts as noise.
    mutating func fuse(
        _ receivers: borrowing ReceiverBank, residual: MusicCanceller? = nil,
        into frame: inout DopplerFrame
    ) {
        frame.isDisturbed = false
        frame.referenceVariance = referenceVariance(receivers)
        for bin in frame.spectrum.indices { frame.spectrum[bin] = 0 }
        for index in 0..<receivers.count {
            let power = receivers[index].power
            let ratio = receivers[index].frequency / reference
            let weight = 1 / (receivers[index].floor * Float(receivers.count))
            if receivers[index].isDisturbed { frame.isDisturbed = true }
            for shift in -Self.shownBins...Self.shownBins {
                let source = Int((Double(shift) * ratio).rounded())
                frame.spectrum[bin: shift] += power[bin: source] * weight
            }
        }
        frame.slowApproaching = frame.spectrum[AirSkirt.bin] / slowGain
        frame.slowReceding = frame.spectrum[bin: -AirSkirt.bin] / slowGain
        let upperGrowth = growth(receivers, isUpper: true)
        let lowerGrowth = growth(receivers, isUpper: false)
        for band in 0..<bands.count {
            fuse(
                receivers, band: band,
                growth: bands.isApproaching(band) ? upperGrowth : lowerGrowth,
                residual: residual, into: &frame)
        }
    }

    /// How much more noise than usual all receivers together have had on one side for three hops; 1
    /// unless that is clear.
    ///
    /// One receiver's mean over three hops of half the reference bins varies by a sixth.
    private func growth(_ receivers: borrowing ReceiverBank, isUpper: Bool) -> Float {
        var sum: Float = 0
        for index in 0..<receivers.count {
            sum += receivers[index].growth(isUpper: isUpper)
        }
        let count = Float(receivers.count)
        let mean = sum / count
        return mean > 1 + 0.35 / count.squareRoot() ? mean : 1
    }

    /// One band of all receivers, each over its own noise at the band's shift.
    private mutating func fuse(
        _ receivers: borrowing ReceiverBank, band: Int, growth: Float, residual: MusicCanceller?,
        into frame: inout DopplerFrame
    ) {
        for tone in 0..<toneCount { tonePowers[tone] = 0 }
        var sum: Float = 0
        for index in 0..<receivers.count {
            let ratio = receivers[index].frequency / reference
            let floor = receivers[index].floor
            var noise =
                growth * (residual?.noisePower(floor, receiver: index) ?? floor)
                * receivers[index].noiseFactor(at: bands.centre(of: band) * Float(ratio))
            if let residual {
                noise +=
                    bands.power(band, in: residual.removedPower(index), ratio: ratio)
                    * residual.residualShare
            }
            let power = bands.power(band, in: receivers[index].power, ratio: ratio) / noise
            let tone = toneOfReceiver[index]
            tonePowers[tone] += power / Float(receiversOfTone[tone])
            sum += power
        }
        frame.powers[band] = sum / Float(receivers.count)
        var strongest: Float = 0
        var total: Float = 0
        var weakest = Float.infinity
        for tone in 0..<toneCount {
            strongest = max(strongest, tonePowers[tone])
            total += tonePowers[tone]
            weakest = min(weakest, tonePowers[tone] * toneWeights[tone])
        }
        frame.strongest[band] = strongest
        frame.weakest[band] = weakest
        frame.others[band] = toneCount > 1 ? (total - strongest) / Float(toneCount - 1) : strongest
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
}
