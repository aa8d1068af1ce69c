import ComplexModule
import DSP
import Glibc
import RealModule

// A parking sensor, a pest repeller, an adapter that ticks, a frame that is lost: pulses of a millisecond,
// many a second. Each is a few samples of the baseband, strong and as wide as the band, and its
// spectrum has lobes, so that the noise beside the Doppler bands does not tell what it has in them. In
// time it stands out: noise in the reference bands, where no body moves, has a power of exponential
// law, which exceeds its mean μ by
//
//     P(|r|² > κ·μ) = e^(−κ)
//
// With one sample in ten thousand, κ = 9.2, noise alone loses 0.1 % of its power, and 0.05 % of an echo:
// nothing. What passes κ is left out of the signal, with what the filter smears. μ takes no sample for
// more than κ·μ, so that pulses raise it little, and noise that grows is let through within
//
//     ln(growth) / ln(1 + (κ − 1)/256) samples:  6 dB in 22 ms
//
// Music that the rig plays itself beats in the reference bands as pulses do, and a mover turns the end
// of a range burst's sweep into them: with either the gate stays open.
//
// What is left out still counts where a burst is told from noise: a key that strikes rings on.

/// Leaves short strong pulses out of a baseband signal.
///
/// The output is late by `delay`. Real-time safe after `init`.
struct ImpulseGate {
    /// The chance that noise alone is taken for a pulse, for each sample.
    static let odds = 1e-4
    /// Mean powers from which on a sample is a pulse's.
    static let threshold = Float(-log(odds))
    /// Samples that the mean reaches back: a frame.
    static let memory = BasebandGrid.frameLength
    /// Samples on either side of one that passes the threshold that are left out: what the
    /// down-conversion smears a pulse to.
    static let reach = 2

    /// Baseband samples by which the output is late.
    let delay: Int
    /// Whether pulses pass.
    var isOpen = false

    /// Half of a symmetric filter for the reference bands, the middle last.
    private let taps: [Float]
    /// A ring kept twice over, so that no window wraps.
    private var samples: [Complex<Float>]
    private let capacity: Int
    private var newest = 0
    private var seen = 0
    private var mean: Float = 0
    private var isMeanKnown = false
    /// Samples for which nothing is let through.
    private var shut = 0
    /// What was left out since the last hop was closed and in the hop before, in mean powers.
    private var leftOut: Float = 0
    private var leftOutBefore: Float = 0

    init(grid: BasebandGrid) {
        let taps = Self.bandpass(grid)
        delay = taps.count / 2 + Self.reach
        self.taps = Array(taps.prefix(taps.count / 2 + 1))
        capacity = taps.count + Self.reach
        samples = Array(repeating: .zero, count: 2 * capacity)
    }

    /// Passes both reference bands: the difference of two low-passes.
    private static func bandpass(_ grid: BasebandGrid) -> [Float] {
        func lowpass(_ cutoff: Double) -> [Float] {
            FIR.lowpass(cutoff: cutoff, transition: 150, attenuation: 40, sampleRate: grid.rate)
        }
        return zip(
            lowpass(BasebandGrid.reference.upperBound), lowpass(BasebandGrid.reference.lowerBound)
        ).map { $0 - $1 }
    }

    /// Forgets all samples.
    mutating func reset() {
        for index in samples.indices { samples[index] = .zero }
        isOpen = false
        seen = 0
        mean = 0
        isMeanKnown = false
        shut = 0
        leftOut = 0
        leftOutBefore = 0
    }

    /// Closes a hop.
    ///
    /// - Returns: power in the reference bands that was left out of the latest frame, over the mean.
    mutating func closeHop() -> Float {
        let sum = leftOut + leftOutBefore
        leftOutBefore = leftOut
        leftOut = 0
        return sum / Float(BasebandGrid.frameLength)
    }

    /// Takes a sample and gives the one `delay` before it, or zero for it.
    mutating func process(_ sample: Complex<Float>) -> Complex<Float> {
        newest = newest + 1 < capacity ? newest + 1 : 0
        samples[newest] = sample
        samples[newest + capacity] = sample
        seen += 1
        guard seen > 2 * delay else { return late(delay) }
        let power = referencePower()
        if isPulse(power) { shut = 2 * Self.reach + 1 }
        guard shut > 0 else { return late(delay) }
        shut -= 1
        guard !isOpen else { return late(delay) }
        leftOut += power / mean
        return .zero
    }

    /// Holds a power against the mean and learns from it.
    private mutating func isPulse(_ power: Float) -> Bool {
        guard isMeanKnown else {
            // The plain mean of the first frame; silence teaches nothing.
            guard power > 0 else { return false }
            let count = Float(min(seen - 2 * delay, Self.memory))
            mean += (power - mean) / count
            isMeanKnown = seen - 2 * delay >= Self.memory
            return false
        }
        let isPulse = power > Self.threshold * mean
        mean += (min(power, Self.threshold * mean) - mean) / Float(Self.memory)
        return isPulse
    }

    /// The power in the reference bands around the sample in the middle of the filter.
    private func referencePower() -> Float {
        let (samples, taps) = (samples.span, taps.span)
        let last = newest + capacity
        let middle = taps.count - 1
        var sum = samples[last - middle].multiplied(by: taps[middle])
        for index in 0..<middle {
            sum += (samples[last - index] + samples[last - 2 * middle + index])
                .multiplied(by: taps[index])
        }
        return sum.lengthSquared
    }

    /// The sample that came so many before the newest.
    private func late(_ count: Int) -> Complex<Float> {
        samples[newest + capacity - count]
    }
}
