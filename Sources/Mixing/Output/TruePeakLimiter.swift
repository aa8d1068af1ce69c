import DSP
import Glibc

// In order of priority: never a true peak above the ceiling; nothing in the probe's band; little change
// of loudness.
//
//   required gain  r(t) = min(1, c / peak(t)),  peak over all channels and the points from t to t + 1
//   held           h(t) = min r over the window W = S + 2·G
//   released       e(t) = min(h(t), e(t−1) + k·(h(t) − e(t−1))),   k = 1 − exp(−1/(release·rate))
//   smoothed       g(t) = three means of e in a row, which together see S values
//
// The audio is delayed by S − 1 + G besides the estimate's own latency. Each e that g(t) sees has the r
// of t − G … t + G in its window, so that where a peak needs the gain r, the gain is at most r for G
// frames on either side: what the reconstruction between samples sees of it is as if it were constant.

/// A look-ahead limiter that keeps the peaks between samples below a ceiling, too.
///
/// All channels have one gain. A mix that never reaches the ceiling passes with its bits unchanged.
/// The same bits come for any block size. `process` and `reset` are real-time safe.
struct TruePeakLimiter {
    /// Frames by which the audio is delayed.
    let latency: Int
    /// The least gain since it was last set; 1 is no limiting.
    var leastGain: Float = 1

    /// Frames on either side of a peak at which the gain is as low as at the peak.
    private static let guardCount = 8

    private let ceiling: Float
    private let releaseShare: Double
    private var peaks: [OversampledPeak]
    private var minimum: SlidingMinimum
    private var envelope = 1.0
    private var smoothing: BoxStack
    private var delays: [[Float]]
    private var place = 0
    private var gains: [Float]

    /// - Parameters:
    ///   - ceiling: an amplitude above 0.
    ///   - lookahead, release: in seconds.
    ///   - capacity: the most frames that are processed at a time.
    init(
        ceiling: Float, lookahead: Double, release: Double, channelCount: Int, sampleRate: Double,
        capacity: Int
    ) {
        precondition(ceiling > 0, "a limiter leaves something")
        self.ceiling = ceiling
        releaseShare = -expm1(-1 / (release * sampleRate))
        smoothing = BoxStack(length: max(1, Int((lookahead * sampleRate / 3).rounded())))
        minimum = SlidingMinimum(count: smoothing.span + 2 * Self.guardCount)
        peaks = (0..<channelCount).map { _ in OversampledPeak(sampleRate: sampleRate) }
        latency = peaks[0].latency + smoothing.span - 1 + Self.guardCount
        // Not one array for all: the first write would copy it.
        let latency = latency
        delays = (0..<channelCount).map { _ in [Float](repeating: 0, count: latency) }
        gains = Array(repeating: 1, count: capacity)
    }

    /// Limits the first frames in place.
    mutating func process(_ buffer: borrowing PlanarBuffer, _ frameCount: Int) {
        var peak: Float = 0
        gains.withUnsafeMutableBufferPointer { gains in
            var peaksOfFrames = UnsafeMutableBufferPointer(rebasing: gains[..<frameCount])
                .mutableSpan
            for index in 0..<frameCount { peaksOfFrames[index] = 0 }
            for channel in peaks.indices {
                let samples = UnsafeBufferPointer(
                    start: UnsafePointer(buffer.channel(channel)), count: frameCount)
                peaks[channel].raise(&peaksOfFrames, by: samples, above: ceiling)
            }
            for index in 0..<frameCount { peak = max(peak, peaksOfFrames[index]) }
        }
        if peak > ceiling || !smoothing.isOne {
            for index in 0..<frameCount { gains[index] = gain(forPeak: gains[index]) }
        } else {
            // Nothing in the window asks for less than 1, and nothing has for so long that none is left
            // of it.
            for index in 0..<frameCount { gains[index] = 1 }
        }
        var next = place
        for channel in delays.indices {
            next = place
            let samples = buffer.channel(channel)
            delays[channel].withUnsafeMutableBufferPointer { delay in
                for index in 0..<frameCount {
                    let delayed = delay[next]
                    delay[next] = samples[index]
                    next = next + 1 == delay.count ? 0 : next + 1
                    samples[index] = delayed * gains[index]
                }
            }
        }
        place = next
    }

    mutating func reset() {
        for channel in peaks.indices {
            peaks[channel].reset()
            for index in 0..<latency { delays[channel][index] = 0 }
        }
        minimum.reset()
        smoothing.reset()
        envelope = 1
        leastGain = 1
        place = 0
    }

    private mutating func gain(forPeak peak: Float) -> Float {
        let held = Double(minimum.process(peak > ceiling ? ceiling / peak : 1))
        envelope = min(held, envelope + releaseShare * (held - envelope))
        let gain = Float(smoothing.process(envelope))
        leastGain = min(leastGain, gain)
        return gain
    }
}
