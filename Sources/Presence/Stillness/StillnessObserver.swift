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

    /// A frame of slow movements is complete, twice a second.
    ///
    /// - Parameters:
    ///   - spectrum: power over the thermal noise by shift, in FFT order; 1 in noise.
    ///   - binWidth: Hz between bins.
    ///   - age: seconds since the frame's middle.
    func stillnessFramed(spectrum: Span<Float>, binWidth: Double, age: Double)

    /// The slow phasor of a receiver has a new sample, clutter included.
    ///
    /// - Parameters:
    ///   - receiver: its place.
    ///   - value: the mean phasor of about the last eighth of a second; 1 is a full-scale carrier.
    func stillnessPhasor(receiver: Int, value: Complex<Float>)
}

extension StillnessObserver {
    /// Ignores the frames.
    public func stillnessFramed(spectrum: Span<Float>, binWidth: Double, age: Double) {}

    /// Ignores the phasors.
    public func stillnessPhasor(receiver: Int, value: Complex<Float>) {}
}
