package import DSP
import Glibc

/// The numbers that the whole chain shares: rates, lengths, and which FFT bin means what.
///
/// Every carrier is brought down to about 2 kHz of complex baseband and looked at in frames of
/// 256 samples, half overlapping: 128 ms long, one every 64 ms, 7.8 Hz a bin.
package struct BasebandGrid: Equatable, Sendable {
    /// The complex rate that is aimed at, in Hz.
    static let nominalRate = 2000.0
    /// Samples of a frame.
    package static let frameLength = 256
    /// Samples from one frame to the next.
    package static let hop = 128
    /// The window of a frame.
    package static let window = Window.hann
    /// The reference bands that tell the noise, in Hz on either side of the carrier.
    static let reference = 420.0...700.0

    /// Input frames for one baseband sample.
    package let factor: Int
    /// Baseband samples per second.
    package let rate: Double
    /// The bins of the reference bands in FFT order: first the upper band's, then as many of the
    /// lower one's.
    let referenceBins: [Int]

    package init(sampleRate: Double) {
        factor = max(1, Int((sampleRate / Self.nominalRate).rounded()))
        rate = sampleRate / Double(factor)
        let width = rate / Double(Self.frameLength)
        let near = Int((Self.reference.lowerBound / width).rounded())
        let far = Int((Self.reference.upperBound / width).rounded())
        referenceBins = Array(near...far) + (near...far).map { Self.frameLength - $0 }
    }

    /// Shifts of either sign in which movers are sought, in bins: beyond the notch's edge, up to
    /// the reference bands.
    var dopplerBins: ClosedRange<Int> { 2...Int(Self.reference.lowerBound / binWidth) - 1 }
    /// The farthest shift of the reference bands, in bins.
    var farthestBin: Int { Int((Self.reference.upperBound / binWidth).rounded()) }
    /// The shift of the middle of a reference band, in bins.
    var referenceMiddle: Float {
        Float((Self.reference.lowerBound + Self.reference.upperBound) / 2 / binWidth)
    }

    /// Input frames from one hop to the next.
    var hopFrames: Int { Self.hop * factor }
    /// Hz between bins.
    var binWidth: Double { rate / Double(Self.frameLength) }

    /// The prototype low-pass of the down-conversion.
    ///
    /// Passes the Doppler and reference bands (±700 Hz); what would fold into them, from
    /// 1,300 Hz, is 80 dB down.
    package func prototype(sampleRate: Double) -> [Float] {
        FIR.lowpass(cutoff: 1000, transition: 600, attenuation: 80, sampleRate: sampleRate)
    }
}
