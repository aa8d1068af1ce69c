import ComplexModule

// Overlap-save (Oppenheim and Schafer, "Discrete-Time Signal Processing", 8.7.3): of the circular
// convolution of N samples with M coefficients the last N − M + 1 are those of the linear one. A block
// of so many new samples costs two transforms instead of M products each.

/// A long finite impulse response, applied to several channels a block at a time.
///
/// It filters as `FIRFilter` does and is `delay` samples later, whatever the lengths of its runs. Input
/// from before the stream is zero. Outputs are the same bits for any run lengths, on one kind of processor:
/// FFTW chooses its code by it. Everything but `init` is real-time safe.
public struct OverlapSaveFilter: ~Copyable {
    /// Samples by which an output is later than that of the same filter without blocks.
    public let delay: Int

    private var forward: RealFFT
    private var inverse: RealInverseFFT
    /// The response's spectrum, over the transform's length.
    private let response: [Complex<Float>]
    private var lanes: [Lane]

    /// What one channel has heard and is to tell.
    private struct Lane {
        /// The newest samples of the blocks before, then those of this one.
        var input: [Float]
        /// What this block tells: the filtered samples of the one before.
        var output: [Float]
        /// Samples of this block so far.
        var count = 0

        /// Takes samples and puts as many filtered ones in their place, up to the block's end.
        ///
        /// - Returns: how many.
        mutating func exchange(_ samples: inout MutableSpan<Float>, from first: Int) -> Int {
            let place = count
            let number = min(samples.count - first, output.count - place)
            let history = input.count - output.count + place
            input.withUnsafeMutableBufferPointer { input in
                for index in 0..<number { input[history + index] = samples[first + index] }
            }
            for index in 0..<number { samples[first + index] = output[place + index] }
            count += number
            return number
        }

        /// Begins the next block.
        mutating func advance() {
            let block = output.count
            input.withUnsafeMutableBufferPointer { input in
                for index in 0..<input.count - block { input[index] = input[block + index] }
            }
            count = 0
        }
    }

    /// Creates a filter, its history zero.
    ///
    /// - Parameters:
    ///   - coefficients: the impulse response, at least one value.
    ///   - block: the least `delay`, at least 1; the transform's length may leave room for a little more.
    ///   - channelCount: at least 1.
    public init(coefficients: [Float], block: Int, channelCount: Int) {
        precondition(
            !coefficients.isEmpty && block >= 1 && channelCount >= 1,
            "a filter needs a coefficient, a block and a channel")
        let length = Self.transformLength(atLeast: block + coefficients.count - 1)
        let delay = length - coefficients.count + 1
        self.delay = delay
        forward = RealFFT(count: length)
        inverse = RealInverseFFT(count: length)
        forward.withInput { input in
            for index in coefficients.indices { input[index] = coefficients[index] }
        }
        forward.transform()
        // Both transforms together multiply by the length.
        let scale = 1 / Float(length)
        response = forward.withSpectrum { bins in
            bins.indices.map { Complex(bins[$0].real * scale, bins[$0].imaginary * scale) }
        }
        lanes = (0..<channelCount).map { _ in
            Lane(
                input: Array(repeating: 0, count: length), output: Array(repeating: 0, count: delay)
            )
        }
    }

    /// Filters samples of a channel in place.
    public mutating func process(_ samples: inout MutableSpan<Float>, channel: Int) {
        var done = 0
        while done < samples.count {
            done += lanes[channel].exchange(&samples, from: done)
            if lanes[channel].count == delay { convolve(channel) }
        }
    }

    /// Clears the history.
    ///
    /// - Parameter sample: the number of the next sample, at least 0: blocks are counted from sample 0, so
    ///   that what follows silence has the same bits however much of the silence was filtered.
    public mutating func reset(at sample: Int = 0) {
        for channel in lanes.indices {
            for index in lanes[channel].input.indices { lanes[channel].input[index] = 0 }
            for index in lanes[channel].output.indices { lanes[channel].output[index] = 0 }
            lanes[channel].count = sample % delay
        }
    }

    /// Filters a channel's block, and begins the next.
    private mutating func convolve(_ channel: Int) {
        let history = forward.count - delay
        forward.withInput { input in
            for index in input.indices { input[index] = lanes[channel].input[index] }
        }
        forward.transform()
        forward.withSpectrum { spectrum in
            inverse.withInput { product in
                for bin in spectrum.indices { product[bin] = spectrum[bin] * response[bin] }
            }
        }
        inverse.transform()
        inverse.withOutput { output in
            lanes[channel].output.withUnsafeMutableBufferPointer { told in
                for index in told.indices { told[index] = output[history + index] }
            }
        }
        lanes[channel].advance()
    }

    /// The least length without prime factors above 5, for which transforms are fast.
    private static func transformLength(atLeast least: Int) -> Int {
        var length = least
        while !isSmooth(length) { length += 1 }
        return length
    }

    private static func isSmooth(_ number: Int) -> Bool {
        var rest = number
        for prime in [2, 3, 5] {
            while rest.isMultiple(of: prime) { rest /= prime }
        }
        return rest == 1
    }
}
