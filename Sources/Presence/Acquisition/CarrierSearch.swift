import AudioCore
import DSP
import Sensing

/// Finds the probe's carriers in a stretch of audio, and the microphones that hear them.
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
    private var spectrum: CarrierSpectrum
    private var peaks: [Int] = []

    /// - Parameter referenceChannel: is no microphone.
    init(
        format: AudioFormat, probe: Probe, minimumDensity: Double, referenceChannel: Int? = nil
    ) {
        self.format = format
        self.referenceChannel = referenceChannel
        self.probe = probe
        self.minimumDensity = minimumDensity
        spectrum = CarrierSpectrum(sampleRate: format.sampleRate)
        peaks.reserveCapacity(CarrierList.capacity)
        findings.reserveCapacity(CarrierList.capacity * 2)
    }

    /// Frames that a search needs at least.
    var minimumFrameCount: Int { 2 * spectrum.count }

    /// Looks at the block; the result is in `findings`.
    ///
    /// - Parameter burst: the band of the range burst, in Hz, whose lines are no carriers.
    mutating func search(_ block: borrowing AudioBlock, beside burst: ClosedRange<Double>? = nil) {
        spectrum.burst = burst
        findings.removeAll(keepingCapacity: true)
        for channel in 0..<format.channelCount
        where channel != referenceChannel && spectrum.measure(block, channel) {
            findPeaks()
            for peak in peaks {
                merge(
                    spectrum.carrier(at: peak, among: peaks), channel,
                    beginsLate: spectrum.beginsLate(peak))
            }
        }
        findings.sort { $0.carrier.carrierToNoiseDensity > $1.carrier.carrierToNoiseDensity }
        guard let strongest = findings.first?.carrier.level, probe == .auto else { return }
        findings.removeAll { $0.carrier.level < strongest - Self.range }
    }

    /// Chooses the bins in which a carrier may stand, strongest first.
    private mutating func findPeaks() {
        peaks.removeAll(keepingCapacity: true)
        switch probe {
        case .auto:
            while peaks.count < CarrierList.capacity,
                let peak = spectrum.strongestPeak(
                    from: PresenceConfiguration.lowestAutomaticCarrier,
                    through: PresenceConfiguration.highestCarrier(sampleRate: format.sampleRate),
                    apartBy: CarrierSpectrum.surroundings, from: peaks)
            {
                // Noise has peaks too: only the first is reported when it is too weak.
                let density = spectrum.carrier(at: peak, among: peaks).carrierToNoiseDensity
                if !peaks.isEmpty && density < minimumDensity { break }
                peaks.append(peak)
            }
        case .frequencies(let frequencies):
            for frequency in frequencies.prefix(CarrierList.capacity) {
                if let peak = spectrum.strongestPeak(
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
