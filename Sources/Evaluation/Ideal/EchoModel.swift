/// The echo that detectors are measured with: Gaussian, flat over a band, for a while.
///
/// A torso that walks spreads its echo over some 31 Hz round the shift of its speed. The SNR is
/// the ratio of the echo's spectral density within the band to the noise's.
struct EchoModel {
    /// The width of the band in Hz.
    static let bandwidth = 31.25
    /// The least and greatest shift that an echo can have, in Hz, either sign.
    static let shifts = 20.0...350.0
    /// The complex rate at which ideal detectors look, in Hz: holds both signs of shift.
    static let rate = 1000.0

    /// How long the echo lasts, in seconds.
    let duration: Double

    /// The echo's axes, and how much of the band's density each of them has.
    func axes() -> (tapers: SlepianSequences, concentrations: [Double]) {
        // Beyond the time-bandwidth product the shares fall to nothing within a few.
        let tapers = SlepianSequences(
            length: Int((duration * Self.rate).rounded()),
            halfBand: Self.bandwidth / 2 / Self.rate,
            count: Int((duration * Self.bandwidth).rounded(.up)) + 6)
        return (tapers, tapers.concentrations)
    }
}
