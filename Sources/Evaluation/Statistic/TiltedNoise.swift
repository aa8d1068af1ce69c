import ComplexModule
import DSP
import Glibc
import Presence
import RealModule

// False alarms of one in a million are counted where they are frequent and weighted back (importance
// sampling, Siegmund 1976). Noise is drawn with one band's power over some hops tilted, any band and
// one of several spans of hops alike, all ending with the last decision. The mixture's density over
// that of noise is the mean Λ of the bands' and spans' Λ, so that P₀(alarm) = E[1/Λ; alarm] whatever
// the detector decides on: the estimate has no bias. It is precise where an alarm comes of one band's
// power, or of its sum over hops.

/// Noise in which alarms are frequent, and the weight of each draw.
final class TiltedNoise {
    /// Hops that a band's power is tilted over.
    private static let spans = [1, 2, 4, 7]

    private let conditions: NoiseConditions
    private let powers: [TiltedBandPower]
    private let bins: [Int]
    private let frameLength: Int
    private let window: [Float]
    private var transform: RealFFT

    /// - Parameter rate: the chance of an alarm at one decision that is sought.
    init(_ conditions: NoiseConditions, rate: Double) {
        self.conditions = conditions
        let length = StatisticTrial.reach(hops: 1, sampleRate: conditions.sampleRate)
        frameLength = length
        transform = RealFFT(count: length)
        window = BasebandGrid.window.coefficients(count: length)
        let width = conditions.sampleRate / Double(length)
        let carrier = Int((conditions.carrier / width).rounded())
        let near = Int((EchoModel.shifts.lowerBound / width).rounded(.up))
        let far = Int(EchoModel.shifts.upperBound / width)
        let firsts = Array(near...far + 1 - TiltedBandPower.width)
        bins =
            firsts.map { carrier + $0 }
            + firsts.map { carrier - $0 - TiltedBandPower.width + 1 }
        let bands = Double(2 * (far - near + 1)) / Double(TiltedBandPower.width)
        powers = Self.spans.map {
            TiltedBandPower(
                hops: $0, frameLength: length, receivers: conditions.receivers,
                chance: rate / bands)
        }
    }

    /// Samples of the longest span.
    var length: Int { powers.map(\.length).max() ?? 0 }

    /// What is added to each microphone's noise over the longest span.
    func draw(_ numbers: inout GaussianNumbers) -> [[Float]] {
        let power = powers[numbers.uniform(in: 0..<powers.count)]
        let bin = bins[numbers.uniform(in: 0..<bins.count)]
        let still = [Float](repeating: 0, count: length - power.length)
        return (0..<conditions.receivers).map { _ in
            still + power.draw(bin: bin, &numbers).map { $0 * conditions.whiteNoise }
        }
    }

    /// ln Λ of what the microphones heard over the longest span, the carrier left out.
    func logRatio(_ channels: [[Float]]) -> Double {
        let hop = frameLength * BasebandGrid.hop / BasebandGrid.frameLength
        let most = Self.spans.max() ?? 1
        var sums = [Double](repeating: 0, count: bins.count)
        var logs: [Double] = []
        // From the last frame back: a span's power is that of the frames so far.
        for frame in 0..<most {
            for samples in channels {
                accumulate(samples, from: (most - 1 - frame) * hop, into: &sums)
            }
            guard let power = powers.first(where: { $0.hops == frame + 1 }) else { continue }
            let constant = Double(channels.count) * power.cumulant
            logs += sums.map { power.tilt * $0 - constant }
        }
        let greatest = logs.max() ?? 0
        return greatest + log(logs.reduce(0) { $0 + exp($1 - greatest) } / Double(logs.count))
    }

    /// Adds the bands' powers in the frame from a sample on, white noise having mean `width`.
    private func accumulate(_ samples: [Float], from first: Int, into sums: inout [Double]) {
        transform.withInput { input in
            for index in 0..<frameLength { input[index] = samples[first + index] * window[index] }
        }
        transform.transform()
        let norm =
            window.reduce(0) { $0 + $1 * $1 } * conditions.whiteNoise * conditions.whiteNoise
        transform.withSpectrum { spectrum in
            for (band, bin) in bins.enumerated() {
                for offset in 0..<TiltedBandPower.width {
                    sums[band] += Double(spectrum[bin + offset].lengthSquared / norm)
                }
            }
        }
    }
}
