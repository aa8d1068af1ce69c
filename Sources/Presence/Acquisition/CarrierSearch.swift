import AudioCore
import DSP
import Sensing

/// Finds the probe's carriers in a stretch of audio, and the microphones that hear them.
///
/// The stretch goes to `listen`, in pieces of any length, and then `conclude` looks at it. Real-time
/// safe but for `init`.
struct CarrierSearch: ~Copyable {
    /// A carrier that was found, and the microphones that hear it well enough.
    struct Finding: Equatable {
        var carrier: Carrier
        /// Bit c is set when channel c hears the carrier above the minimum.
        var channels: UInt64
        /// Whether the carrier began only after the stretch did.
        var beginsLate = false
    }

    /// Density below which a tone is not called a carrier at all, in dB·Hz.
    static let tonalDensity = 40.0
    /// Carriers farther below the strongest are by-products, in dB.
    static let range = 30.0
    /// How far a carrier may be from the frequency that was asked for, in Hz.
    static let tolerance = 25.0

    /// What was found last, strongest first.
    private(set) var findings: [Finding] = []

    private let format: AudioFormat
    private let probe: Probe
    private let referenceChannel: Int?
    private let minimumDensity: Double
    /// Of each channel.
    private var spectra: FixedArray<CarrierSpectrum>
    private var peaks: [Int] = []

    /// - Parameter referenceChannel: is no microphone.
    init(
        format: AudioFormat, probe: Probe, minimumDensity: Double, referenceChannel: Int? = nil
    ) {
        self.format = format
        self.referenceChannel = referenceChannel
        self.probe = probe
        self.minimumDensity = minimumDensity
        spectra = FixedArray(count: format.channelCount) { _ in
            CarrierSpectrum(sampleRate: format.sampleRate)
        }
        peaks.reserveCapacity(CarrierList.capacity)
        findings.reserveCapacity(CarrierList.capacity * 2)
    }

    /// Frames that a search needs at least.
    var minimumFrameCount: Int { 2 * spectra[0].count }

    /// Begins with another stretch.
    mutating func restart() {
        for channel in 0..<spectra.count { spectra[channel].reset() }
    }

    /// Takes some frames of the stretch.
    mutating func listen(_ block: borrowing AudioBlock, _ frames: Range<Int>) {
        for channel in 0..<spectra.count where channel != referenceChannel {
            block.withChannel(channel) { spectra[channel].listen($0.extracting(frames)) }
        }
    }

    /// Looks at the stretch; the result is in `findings`, and another stretch begins.
    ///
    /// - Parameter burst: the band of the range burst, in Hz, whose lines are no carriers.
    mutating func conclude(beside burst: ClosedRange<Double>? = nil) {
        findings.removeAll(keepingCapacity: true)
        for channel in 0..<spectra.count
        where channel != referenceChannel && spectra[channel].conclude() {
            spectra[channel].burst = burst
            findPeaks(channel)
            for peak in peaks {
                merge(
                    spectra[channel].carrier(at: peak, among: peaks), channel,
                    beginsLate: spectra[channel].beginsLate(peak))
            }
        }
        restart()
        findings.sort { $0.carrier.carrierToNoiseDensity > $1.carrier.carrierToNoiseDensity }
        guard let strongest = findings.first?.carrier.level, probe == .auto else { return }
        findings.removeAll { $0.carrier.level < strongest - Self.range }
    }

    /// Chooses the bins in which a carrier may stand, strongest first.
    private mutating func findPeaks(_ channel: Int) {
        peaks.removeAll(keepingCapacity: true)
        switch probe {
        case .auto:
            while peaks.count < CarrierList.capacity,
                let peak = spectra[channel].strongestPeak(
                    from: PresenceConfiguration.lowestAutomaticCarrier,
                    through: PresenceConfiguration.highestCarrier(sampleRate: format.sampleRate),
                    apartBy: CarrierSpectrum.surroundings, from: peaks)
            {
                // Noise has peaks too: only the first is reported when it is too weak.
                let density = spectra[channel].carrier(at: peak, among: peaks)
                    .carrierToNoiseDensity
                if !peaks.isEmpty && density < minimumDensity { break }
                peaks.append(peak)
            }
        case .frequencies(let frequencies):
            for frequency in frequencies.prefix(CarrierList.capacity) {
                if let peak = spectra[channel].strongestPeak(
                    from: frequency - Self.tolerance, through: frequency + Self.tolerance,
                    apartBy: 0, from: peaks)
                {
                    peaks.append(peak)
                }
            }
        }
    }

    /// Adds what one channel hears of a carrier to the findings.
    private mutating func merge(_ carrier: Carrier, _ channel: Int, beginsLate: Bool) {
        guard carrier.carrierToNoiseDensity >= Self.tonalDensity else { return }
        let heard: UInt64 =
            carrier.carrierToNoiseDensity >= minimumDensity ? 1 << UInt64(channel) : 0
        let known = findings.firstIndex {
            abs($0.carrier.frequency - carrier.frequency) < Self.tolerance
        }
        guard let known else {
            if findings.count < CarrierList.capacity {
                findings.append(
                    Finding(carrier: carrier, channels: heard, beginsLate: beginsLate))
            }
            return
        }
        findings[known].channels |= heard
        if carrier.carrierToNoiseDensity > findings[known].carrier.carrierToNoiseDensity {
            findings[known].carrier = carrier
            findings[known].beginsLate = beginsLate
        }
    }
}
