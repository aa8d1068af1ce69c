/// Moving air that makes the standing paths a little longer and shorter at random.
public struct Airflow: Equatable, Sendable {
    /// The RMS displacement of a path of 1 m, in metres; it grows with the root of the length.
    ///
    /// At 20 kHz, where a wavelength is 17 mm, 0.1 mm puts sidebands at −29 dB of the carrier.
    public var excursion: Double
    /// The bandwidth of the motion in Hz; 0.01…15.
    public var bandwidth: Double

    /// Describes an airflow.
    public init(excursion: Double = 0.0001, bandwidth: Double = 3) {
        self.excursion = excursion
        self.bandwidth = bandwidth
    }
}
