import Glibc

/// A linear sweep over the band in which a rig may hear anything at all, with soft ends.
///
/// It marks the start of a calibration from low to high and the end from high to low, so that
/// neither is taken for the other. Half a second of it is heard by people, on purpose: where the
/// rig lets no ultrasound through, the marker still tells where the signal is and what is cut.
struct Chirp: Equatable, Sendable {
    /// The band in Hz; the same at every sample rate.
    static let band = 2_000.0...21_000.0
    /// Seconds of raised cosine at each end.
    static let fade = 0.005

    /// How long it is, in seconds.
    let duration: Double
    /// Whether it goes from high to low: the mirror image in time.
    let isFalling: Bool

    /// The value at a time from the start, at most 1; 0 before and after.
    func value(at time: Double) -> Double {
        guard time > 0, time < duration else { return 0 }
        let place = isFalling ? duration - time : time
        let slope = (Self.band.upperBound - Self.band.lowerBound) / duration
        let turns = Self.band.lowerBound * place + slope * place * place / 2
        return SoftEdge.gain(at: time, duration: duration, fade: Self.fade) * cos(2 * .pi * turns)
    }
}
