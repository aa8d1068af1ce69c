import AudioCore
import ComplexModule
import DSP
import Glibc
import RealModule

// Four periods under a Hann window put a line into every fourth bin and nothing of it into the bin
// between two lines, whatever the room does to it. A burst is 32 lines in a row of which 28 stand 10 dB
// over what is beside them; in noise a line does so with a chance of (1 + 10/2)^−2 = 3 %. Its place is
// the run with the greatest sum of levels: one line off, a line of the burst is lost and noise won.
//
// From one frame to the next, T later, a clock that differs turns all lines alike, by 2π·δ·T: the
// angle of Σ X₂·X₁* tells δ to within ±1/2T = ±5.9 Hz, 320 parts per million.

/// Finds a range burst in a stretch of audio: its lines, who hears it best, how its clock goes.
struct BurstSearch: ~Copyable {
    /// A burst that was found.
    struct Finding: Equatable {
        /// Where its lines are.
        var chirp: PeriodicChirp
        /// The channel that hears it best.
        var channel: Int
        /// How much higher than its place it is received, in Hz.
        var offset: Double
    }

    /// Power of a line over what is beside it.
    static let clear: Float = 10
    /// Lines of a burst that must be clear.
    static let leastLines = 28
    /// Periods of a frame.
    private static let periods = 4

    private let slots: ProbeSlots?
    private let referenceChannel: Int?
    private let weights: [Float]
    private var fft: RealFFT
    private var earlier: [Complex<Float>]
    private var levels: [Float]

    /// - Parameter referenceChannel: is no microphone.
    init(sampleRate: Double, referenceChannel: Int? = nil) {
        let highest = PresenceConfiguration.highestCarrier(sampleRate: sampleRate)
        slots = highest >= ProbeSlots.lowest ? ProbeSlots(sampleRate: sampleRate) : nil
        self.referenceChannel = referenceChannel
        let count = Self.periods * PeriodicChirp.period(sampleRate: sampleRate)
        weights = Window.hann.coefficients(count: count)
        fft = RealFFT(count: count)
        earlier = Array(repeating: .zero, count: count / 2 + 1)
        levels = Array(repeating: 0, count: count / 2 / Self.periods)
    }

    /// Looks at the end of the block; real-time safe.
    ///
    /// - Returns: nil where there is no burst, or the block is shorter than six periods.
    mutating func search(_ block: borrowing AudioBlock) -> Finding? {
        guard let slots else { return nil }
        let hop = slots.period * Self.periods / 2
        guard block.frameCount >= weights.count + hop else { return nil }
        var best: (line: Int, sum: Float, channel: Int, offset: Double)?
        for channel in 0..<block.channelCount where channel != referenceChannel {
            transform(block, channel, from: block.frameCount - weights.count - hop)
            fft.withSpectrum { for bin in earlier.indices { earlier[bin] = $0[bin] } }
            transform(block, channel, from: block.frameCount - weights.count)
            measureLevels()
            guard let run = strongestRun(in: RangeBurst.lines(in: slots)),
                run.sum > best?.sum ?? 0
            else { continue }
            let turn = turn(from: run.line)
            let offset =
                turn.phase.isFinite
                ? Double(turn.phase) * slots.sampleRate / (2 * .pi * Double(hop)) : 0
            best = (run.line, run.sum, channel, offset)
        }
        return best.map {
            Finding(
                chirp: PeriodicChirp(firstLine: $0.line, sampleRate: slots.sampleRate),
                channel: $0.channel, offset: $0.offset)
        }
    }

    private mutating func transform(_ block: borrowing AudioBlock, _ channel: Int, from start: Int)
    {
        block.withChannel(channel) { samples in
            fft.withInput { input in
                for index in weights.indices {
                    input[index] = samples[start + index] * weights[index]
                }
            }
        }
        fft.transform()
    }

    /// The power of each line over that of the bins between it and its neighbours.
    private mutating func measureLevels() {
        let half = Self.periods / 2
        fft.withSpectrum { bins in
            for line in 1..<levels.count - 1 {
                let bin = line * Self.periods
                let beside = bins[bin - half].lengthSquared + bins[bin + half].lengthSquared
                levels[line] = bins[bin].lengthSquared / max(beside / 2, .leastNormalMagnitude)
            }
        }
    }

    /// The run of lines with the greatest sum of levels, if it is a burst.
    private func strongestRun(in candidates: Range<Int>) -> (line: Int, sum: Float)? {
        var best: (line: Int, sum: Float)?
        for line in candidates where line + PeriodicChirp.lineCount < levels.count {
            var clear = 0
            var sum: Float = 0
            for place in line..<line + PeriodicChirp.lineCount {
                if levels[place] > Self.clear { clear += 1 }
                sum += log(max(levels[place], 1))
            }
            if clear >= Self.leastLines && sum > best?.sum ?? 0 { best = (line, sum) }
        }
        return best
    }

    /// Σ X₂·X₁* over the lines of a burst.
    private func turn(from first: Int) -> Complex<Float> {
        fft.withSpectrum { bins in
            var sum = Complex<Float>.zero
            for line in first..<first + PeriodicChirp.lineCount {
                let bin = line * Self.periods
                sum += bins[bin] * earlier[bin].conjugate
            }
            return sum
        }
    }
}
