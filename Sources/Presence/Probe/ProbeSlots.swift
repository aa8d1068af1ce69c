import DSP

/// The frequencies that a probe's tones may have at a sample rate.
///
/// A tone stands in the middle of a bin of a transform over one `period`, so that the probe repeats
/// exactly and never drifts. Slots are the places every 250 Hz that a calibration chooses among.
public struct ProbeSlots: Equatable, Sendable {
    /// The tones of a probe that nobody has calibrated, in Hz.
    public static let defaultFrequencies = [18_750.0, 19_875, 21_000]
    /// From slot to slot, in Hz.
    public static let spacing = 250.0
    /// Least distance between two tones in Hz: nearer, one's Doppler band holds the other.
    public static let leastSpacing = CarrierSpectrum.surroundings
    /// The most tones of a probe.
    public static let mostTones = 8
    /// The lowest slot in Hz: its fades leave nothing below 17 kHz.
    public static let lowest = 17_250.0
    /// The highest slot in Hz, where air and loudspeakers still let a probe through.
    public static let highest = 34_000.0

    /// Frames per second.
    public let sampleRate: Double
    /// Frames after which the probe repeats: a power of two, 2048 at 44.1 and 48, 4096 at 96 kHz.
    public let period: Int
    /// Where tones may be, in Hz; a carrier's surroundings fit between its end and half the rate.
    public let band: ClosedRange<Double>

    /// Finds the slots of a sample rate.
    ///
    /// - Precondition: the rate holds a tone: 36 kHz or more.
    public init(sampleRate: Double) {
        let top = min(Self.highest, PresenceConfiguration.highestCarrier(sampleRate: sampleRate))
        precondition(top >= Self.lowest, "no probe fits into this sample rate")
        self.sampleRate = sampleRate
        period = PeriodicChirp.period(sampleRate: sampleRate)
        band = Self.lowest...top
    }

    /// Hz from bin to bin.
    public var binWidth: Double { sampleRate / Double(period) }

    /// The slots in Hz, ascending: whole multiples of 250 Hz, which need not lie on bins.
    public var frequencies: [Double] {
        Array(stride(from: band.lowerBound, through: band.upperBound, by: Self.spacing))
    }

    /// The bin nearest to a frequency.
    public func bin(nearest frequency: Double) -> Int { Int((frequency / binWidth).rounded()) }
}
