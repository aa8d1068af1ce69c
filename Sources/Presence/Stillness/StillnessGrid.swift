import DSP
import Glibc

/// The rates below the Doppler bands: what minor motion and breathing are looked at in.
///
/// The baseband of about 2 kHz is brought down to 62.5 Hz for minor motion and from there to 7.8 Hz
/// for breathing. Gains are 1 at 0 Hz, so the density of noise stays what it was.
struct StillnessGrid: Equatable {
    /// Baseband samples for one sample of minor motion.
    static let minorFactor = 32
    /// Samples of minor motion for one of breathing.
    static let breathingFactor = 8
    /// The highest shift that minor motion has, in Hz; above it is the Doppler bands'.
    static let highestMinorShift = 20.0
    /// Attenuation of what folds into ±20 Hz, in dB: a walker's echo leaves nothing there.
    static let minorAttenuation = 80.0
    /// Attenuation of what folds into ±3 Hz, in dB.
    static let breathingAttenuation = 60.0
    /// Width from the pass to the stop band of the second decimation, in Hz: ±2.9 Hz passes whole.
    ///
    /// Centred on half the rate, so that white noise stays nearly white.
    static let breathingTransition = 2.0

    /// Samples of minor motion a second.
    let minorRate: Double
    /// Samples of breathing a second.
    let breathingRate: Double
    private let basebandRate: Double

    init(_ grid: BasebandGrid) {
        basebandRate = grid.rate
        minorRate = grid.rate / Double(Self.minorFactor)
        breathingRate = minorRate / Double(Self.breathingFactor)
    }

    /// The low-pass of the first decimation, at the baseband's rate.
    var minorLowpass: [Float] {
        FIR.lowpass(
            cutoff: minorRate / 2, transition: minorRate - 2 * Self.highestMinorShift,
            attenuation: Self.minorAttenuation, sampleRate: basebandRate)
    }

    /// Seconds from the middle of a frame of minor motion to its last sample of baseband.
    var minorAge: Double {
        Double(MinorMotion.frameLength) / 2 / minorRate
            + Double(minorLowpass.count) / 2 / basebandRate
    }

    /// The low-pass of the second decimation, at the rate of minor motion.
    var breathingLowpass: [Float] {
        FIR.lowpass(
            cutoff: breathingRate / 2, transition: Self.breathingTransition,
            attenuation: Self.breathingAttenuation, sampleRate: minorRate)
    }
}
