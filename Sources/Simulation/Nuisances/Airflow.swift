/// Moving air that makes the standing paths a little longer and shorter at random.
public struct Airflow: Equatable, Sendable {
    /// The RMS displacement of a path of 1 m, in metres; it grows with the root of the length.
    ///
    /// At 20 kHz, where a wavelength is 17 mm, 0.1 mm is a phase of 0.037 rad and puts sidebands
    /// at −29 dB of the carrier.
    public var excursion: Double
    /// The bandwidth of the motion in Hz, 12 dB down there; 0.01…20.
    ///
    /// 95 % of the power lies below 0.894 of it: 15.7 Hz for a ventilation's 14 Hz.
    public var bandwidth: Double
    /// When the air starts to move in seconds, within 3 s; 0: it has moved before.
    public var start: Double
    /// When the air has come to rest in seconds; nil: it moves to the end.
    public var end: Double?

    /// Describes an airflow.
    public init(
        excursion: Double = 0.0001, bandwidth: Double = 3, start: Double = 0, end: Double? = nil
    ) {
        self.start = start
        self.end = end
        self.excursion = excursion
        self.bandwidth = bandwidth
    }
}
