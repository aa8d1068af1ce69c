public import ComplexModule
public import RealModule
import Glibc

// Goals, in this order: bits that depend on no block border; a phase that is right after days;
// speed (this is the hot loop of offline analysis).
//
// With ω = 2π·frequency/sampleRate, mixing and then filtering is
//
//     y[m] = 2·Σₖ h[k]·x[n−k]·e^{−jω(n−k)} = e^{−jωn} · Σₖ (2·h[k]·e^{+jωk})·x[n−k],  n = m·factor,
//
// so the filter with complex taps runs on the real input, only where an output is wanted, and
// one rotation an output takes the carrier away.

/// Brings a band of a real signal down to complex baseband and decimates it.
///
/// Output m belongs to input sample n = m·`factor`, the newest that it has seen; input from before
/// the stream is zero. A carrier A·cos(ωt + φ) at `frequency` becomes the constant A·e^{jφ}, once
/// the filter is full and where its gain is 1. Outputs are the same bits for any block size.
///
/// `process` and `reset` are real-time safe as long as the value has no copies that share its
/// memory. Processing costs 2 · taps / `factor` multiplications an input sample.
public struct DownConverter: Sendable {
    /// The frequency that becomes 0, in Hz.
    public private(set) var frequency: Double
    /// Input samples a second.
    public let sampleRate: Double
    /// Input samples for one output.
    public let factor: Int
    /// How far an output lags behind what it shows, in input samples: (taps − 1) / 2.
    ///
    /// True for symmetric coefficients, such as `FIR.lowpass` makes.
    public let latency: Double

    private let prototype: [Float]
    private var realTaps: [Float]
    private var imaginaryTaps: [Float]
    private var frame: SlidingFrame<Float>
    /// e^{jωn} of the next output, and e^{jω·factor} that leads to the one after it.
    private var rotation = SIMD2<Double>(1, 0)
    private var step = SIMD2<Double>(1, 0)
    private var outputCount = 0

    /// Outputs from one exact rotation to the next; between them rotations are multiplied up,
    /// which costs 32 roundings in double precision, far below a Float's.
    private static let exactEvery = 32

    /// Designs a down-converter, its history zero.
    ///
    /// - Parameters:
    ///   - frequency: in Hz, from 0 to half the sample rate.
    ///   - sampleRate: of the input, in Hz.
    ///   - factor: of decimation, at least 1; the output rate is `sampleRate` / `factor`.
    ///   - coefficients: a real low-pass prototype at `sampleRate`, at least one. What it lets
    ///     through beyond half the output rate folds into the output.
    public init(frequency: Double, sampleRate: Double, factor: Int, coefficients: [Float]) {
        precondition(sampleRate > 0, "a sample rate is greater than 0")
        precondition(
            frequency >= 0 && frequency <= sampleRate / 2,
            "a frequency to bring down lies in 0…half the sample rate")
        precondition(factor >= 1, "a decimation factor is at least 1")
        precondition(!coefficients.isEmpty, "a filter needs a coefficient")
        self.frequency = frequency
        self.sampleRate = sampleRate
        self.factor = factor
        latency = Double(coefficients.count - 1) / 2

        prototype = coefficients
        realTaps = DotProduct.reversedAndPadded(coefficients)
        imaginaryTaps = realTaps
        frame = SlidingFrame(count: realTaps.count, hop: factor, first: 1, zero: 0)
        design()
    }

    /// Moves to another frequency and clears the history, as a new down-converter would be.
    ///
    /// Real-time safe.
    ///
    /// - Parameter frequency: in Hz, from 0 to half the sample rate.
    public mutating func retune(frequency: Double) {
        precondition(
            frequency >= 0 && frequency <= sampleRate / 2,
            "a frequency to bring down lies in 0…half the sample rate")
        self.frequency = frequency
        design()
        reset()
    }

    /// Clears the history; the next input sample is sample 0.
    public mutating func reset() {
        frame.reset()
        outputCount = 0
    }

    /// Takes any number of samples and emits one output for each `factor`.
    ///
    /// Real-time safe.
    public mutating func process(_ input: Span<Float>, _ emit: (Complex<Float>) -> Void) {
        var offset = 0
        while frame.advance(over: input, from: &offset) {
            emit(output())
        }
    }

    /// Takes any number of samples and writes the outputs from the start of `output`.
    ///
    /// Real-time safe.
    ///
    /// - Parameter output: room for `input.count` / `factor` outputs, rounded up.
    /// - Returns: how many outputs were written.
    public mutating func process(
        _ input: Span<Float>, into output: inout [Complex<Float>]
    ) -> Int {
        var offset = 0
        var written = 0
        while frame.advance(over: input, from: &offset) {
            output[written] = self.output()
            written += 1
        }
        return written
    }

    /// Writes the complex taps, newest sample last, behind the padding.
    private mutating func design() {
        for (index, tap) in prototype.enumerated() {
            let angle = Self.phase(frequency: frequency, sampleRate: sampleRate, at: index)
            let place = realTaps.count - 1 - index
            realTaps[place] = Float(2 * Double(tap) * cos(angle))
            imaginaryTaps[place] = Float(2 * Double(tap) * sin(angle))
        }
        step = rotation(at: factor)
    }

    private mutating func output() -> Complex<Float> {
        let filtered = frame.dotProduct(real: realTaps, imaginary: imaginaryTaps)
        if outputCount % Self.exactEvery == 0 { rotation = rotation(at: frame.elementCount - 1) }
        outputCount += 1
        let cosine = Float(rotation.x)
        let sine = Float(rotation.y)
        rotation = SIMD2(
            rotation.x * step.x - rotation.y * step.y, rotation.x * step.y + rotation.y * step.x)
        return Complex(
            filtered.real * cosine + filtered.imaginary * sine,
            filtered.imaginary * cosine - filtered.real * sine)
    }

    /// e^{jωn} as cosine and sine.
    private func rotation(at n: Int) -> SIMD2<Double> {
        let angle = Self.phase(frequency: frequency, sampleRate: sampleRate, at: n)
        return SIMD2(cos(angle), sin(angle))
    }

    /// ω·n reduced to one turn, in radians.
    ///
    /// The whole turns are taken off before the division, so for a whole number of hertz the
    /// reduction is exact while n·frequency < 2⁵³: months.
    private static func phase(frequency: Double, sampleRate: Double, at n: Int) -> Double {
        let product = Double(n) * frequency
        let turns = Double(Int(product / sampleRate))
        return 2 * Double.pi * ((product - turns * sampleRate) / sampleRate)
    }
}
