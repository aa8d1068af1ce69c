import DSP

/// The numbers that the range chain shares.
///
/// The burst is brought down to 128 complex samples a period, about 3 kHz, and looked at in frames of
/// eight periods, 0.34 s: a line stands in every eighth bin, and what moves beside the lines.
struct RangeGrid: Equatable, Sendable {
    /// Samples of a period.
    static let periodLength = 128
    /// Periods of a frame, and so bins from line to line.
    static let periods = 8
    /// Samples of a frame.
    static let frameLength = periodLength * periods
    /// The window of a frame.
    static let window = Window.hann
    /// Points of a profile over one period of delay: four a cell of range.
    static let profileLength = 128
    /// Points from one cell of range to the next: those that a line's shift moves a profile by.
    static let pointsPerCell = profileLength / PeriodicChirp.lineCount

    /// Input frames for one sample.
    let factor: Int
    /// Samples per second.
    let rate: Double
    /// Metres of range from point to point of a profile.
    let step: Double

    /// - Parameter speedOfSound: in m/s.
    init(sampleRate: Double, speedOfSound: Double) {
        factor = max(1, PeriodicChirp.period(sampleRate: sampleRate) / Self.periodLength)
        rate = sampleRate / Double(factor)
        step =
            speedOfSound * Double(Self.periodLength) / rate / Double(Self.profileLength) / 2
    }

    /// Hz from bin to bin of a frame.
    var binWidth: Double { rate / Double(Self.frameLength) }

    /// The prototype low-pass of the down-conversion: passes the burst and its Doppler, ±750 Hz; what
    /// would fold into them is 80 dB down.
    func prototype(sampleRate: Double) -> [Float] {
        FIR.lowpass(
            cutoff: rate / 2, transition: rate / 2, attenuation: 80, sampleRate: sampleRate)
    }
}
