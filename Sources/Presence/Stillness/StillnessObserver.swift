public import ComplexModule
public import RealModule

/// Sees what the channels of minor motion and breathing decide on: for pictures and studies.
///
/// Never set live: an observer may allocate.
public protocol StillnessObserver: AnyObject {
    /// A look for breathing has been taken.
    ///
    /// - Parameters:
    ///   - correlation: the white echo's autocorrelation by lag, −1…1; zero where not computed.
    ///   - lagDuration: seconds from one lag to the next.
    ///   - reading: what came of it.
    func stillnessLooked(
        correlation: Span<Float>, lagDuration: Double, reading: BreathingReading)

    /// The slow phasor of a receiver has a new sample, clutter included.
    ///
    /// - Parameters:
    ///   - receiver: its place.
    ///   - value: the mean phasor of about the last eighth of a second; 1 is a full-scale carrier.
    func stillnessPhasor(receiver: Int, value: Complex<Float>)
}

extension StillnessObserver {
    /// Ignores the phasors.
    public func stillnessPhasor(receiver: Int, value: Complex<Float>) {}
}
