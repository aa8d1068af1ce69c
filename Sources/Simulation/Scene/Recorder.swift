/// What happens between the microphones and the file: gain, converter, driver.
///
/// In this order: the converter's clock, gain steps, automatic gain, clipping, rounding; overruns
/// change which frames arrive. Times are those of the recording.
public struct Recorder: Equatable, Sendable {
    /// Changes of the microphones' gain, relative to what their levels say.
    public var gain: [GainStep]
    /// An automatic gain control; nil: none.
    public var automaticGain: AutomaticGain?
    /// Where the converter clips, in dB relative to full scale; −60…0, nil: nowhere.
    public var clipLevel: Double?
    /// The converter's resolution in bits, 4…24, full scale being its limit; nil: unlimited.
    public var bits: Int?
    /// How much faster than playback's the recording's clock runs, in parts per million; −1000…1000.
    ///
    /// A tone is recorded lower by that share.
    public var clockOffset: Double
    /// Frames that the driver loses or delivers twice, in order of time.
    public var xruns: [Xrun]
    /// Whether a last channel holds what was played, in the recorder's clock and with its overruns.
    public var hasLoopback: Bool

    /// Describes a recorder; by itself it changes nothing.
    public init(
        gain: [GainStep] = [], automaticGain: AutomaticGain? = nil, clipLevel: Double? = nil,
        bits: Int? = nil, clockOffset: Double = 0, xruns: [Xrun] = [], hasLoopback: Bool = false
    ) {
        self.gain = gain
        self.automaticGain = automaticGain
        self.clipLevel = clipLevel
        self.bits = bits
        self.clockOffset = clockOffset
        self.xruns = xruns
        self.hasLoopback = hasLoopback
    }
}
