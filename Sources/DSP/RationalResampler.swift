// From one sample rate to a lower one in the ratio of two whole numbers.
//
// Seen from the rate up · f, of which both rates are a part, the input has up − 1 zeros behind each
// sample, the low-pass h is long, and of its outputs only one in `down` is wanted (Crochiere and
// Rabiner 1983, chapter 4). Of the taps only those meet a sample that stand at one of `up` phases:
//
//   y[m] = Σₖ hₚ[k]·x[n − k],   n = ⌊m·down / up⌋,   p = m·down mod up,   hₚ[k] = up·h[p + k·up]

/// Resamples a stream by a ratio of whole numbers to the same or a lower rate.
///
/// Output 0 belongs to input sample 0; input from before the stream is zero. Outputs are the same
/// bits for any block size. `process` and `reset` are real-time safe as long as the value has no
/// copies that share its memory.
public struct RationalResampler: Sendable {
    /// Outputs for every `down` inputs.
    public let up: Int
    /// Inputs for every `up` outputs.
    public let down: Int
    /// The delay in input samples, a half of the low-pass.
    public let latency: Double

    private let phases: [[Float]]
    private var frame: SlidingFrame<Float>
    /// The phase of the output that is due next.
    private var phase = 0

    /// Designs the low-pass and computes its phases; the history is zero.
    ///
    /// What lies between the pass band's edge and its mirror at the output's Nyquist frequency folds
    /// onto itself; nothing else does.
    ///
    /// - Parameters:
    ///   - inputRate: in Hz, at least `outputRate`.
    ///   - outputRate: in Hz, at least 1.
    ///   - passband: the highest frequency that is kept whole, in Hz, below half of `outputRate`.
    ///   - attenuation: of all that folds into the pass band, in dB, at least 21.
    public init(inputRate: Int, outputRate: Int, passband: Double, attenuation: Double) {
        precondition(outputRate >= 1 && inputRate >= outputRate, "rates only go down")
        let nyquist = Double(outputRate) / 2
        precondition(passband > 0 && passband < nyquist, "the pass band ends below Nyquist")
        let divisor = Self.greatestCommonDivisor(inputRate, outputRate)
        up = outputRate / divisor
        down = inputRate / divisor
        let taps =
            inputRate == outputRate
            ? [1]
            : FIR.lowpass(
                cutoff: nyquist, transition: 2 * (nyquist - passband), attenuation: attenuation,
                sampleRate: Double(inputRate) * Double(up))
        let up = up
        latency = Double(taps.count - 1) / 2 / Double(up)
        let length = (taps.count + up - 1) / up
        phases = (0..<up).map { phase in
            DotProduct.reversedAndPadded(
                (0..<length).map { tap in
                    let index = phase + tap * up
                    return index < taps.count ? Float(up) * taps[index] : 0
                })
        }
        frame = SlidingFrame(count: phases[0].count, hop: 1, first: 1, zero: 0)
    }

    /// The most outputs that so many inputs can complete.
    public func outputCapacity(for inputCount: Int) -> Int {
        inputCount * up / down + 1
    }

    /// Takes any number of samples and puts the outputs that they complete at the front of `output`.
    ///
    /// Real-time safe.
    ///
    /// - Parameter output: has room for `outputCapacity(for:)` the input.
    /// - Returns: how many there are.
    public mutating func process(_ input: Span<Float>, into output: inout [Float]) -> Int {
        precondition(
            output.count >= outputCapacity(for: input.count), "no room for what comes out")
        var offset = 0
        var count = 0
        while frame.advance(over: input, from: &offset) {
            output[count] = frame.dotProduct(phases[phase])
            count += 1
            phase += down
            frame.wait(for: phase / up)
            phase %= up
        }
        return count
    }

    /// Clears the history; the next input sample is sample 0.
    public mutating func reset() {
        frame.reset()
        phase = 0
    }

    private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
        var (first, second) = (first, second)
        while second > 0 { (first, second) = (second, first % second) }
        return first
    }
}
