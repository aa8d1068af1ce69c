import Foundation
public import Sensing

extension SelfTest {
    /// What is wrong with the probe and what helps, in words; nil when all is well.
    public var explanation: String? {
        switch reason {
        case .none:
            return nil
        case .tooShort:
            return "the stream ended before the self-test: record at least half a second"
        case .noCarrier:
            return "no tone stands out of the noise where a probe may be: "
                + "check that the probe was playing, and its frequency"
        case .belowMinimum:
            return measured + "below the \(density) that detection needs: " + cure
        case .belowRecommended:
            return measured + "below the \(density) that detection should have: " + cure
        }
    }

    private var density: String { String(format: "%.0f dB·Hz", limit) }

    private var measured: String {
        guard carriers.count > 0 else { return "the carrier is " }
        let carrier = carriers[0]
        return String(
            format:
                "the carrier at %.0f Hz has %.1f dB·Hz (%.0f dBFS over noise of %.0f dBFS/Hz), ",
            carrier.frequency, carrier.carrierToNoiseDensity, carrier.level, carrier.noiseDensity)
    }

    private var cure: String {
        carriers.count > 0 && carriers[0].level < Self.quietLevel
            ? "raise the probe's level or the microphone's gain, or move the loudspeaker closer"
            : "the noise beside the carrier is high: look for clipping, a hot gain or a noise source"
    }

    /// A carrier below this level in dBFS is called quiet.
    private static let quietLevel = -30.0
}
