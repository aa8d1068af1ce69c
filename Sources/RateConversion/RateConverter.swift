import AudioCore
import CSoxr

/// libsoxr's stream: planar floats in and out.
final class RateConverter {
    private let handle: OpaquePointer
    private let inputRate: Double
    private let outputRate: Double
    private let channelCount: Int
    /// The channels of what goes in, as libsoxr wants them.
    private let inputs: UnsafeMutablePointer<UnsafeRawPointer?>
    private let outputs: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let nothing: UnsafeMutablePointer<Float>

    init(from inputRate: Double, to outputRate: Double, channelCount: Int)
        throws(RateConversionError)
    {
        var format = soxr_io_spec(SOXR_FLOAT32_S, SOXR_FLOAT32_S)
        var quality = soxr_quality_spec(UInt(SOXR_28_BITQ), 0)
        var runtime = soxr_runtime_spec(1)
        var problem: soxr_error_t?
        guard
            let handle = soxr_create(
                inputRate, outputRate, UInt32(channelCount), &problem, &format, &quality, &runtime),
            problem == nil
        else {
            throw RateConversionError(
                inputRate: inputRate, outputRate: outputRate, problem: Self.text(problem))
        }
        self.handle = handle
        self.inputRate = inputRate
        self.outputRate = outputRate
        self.channelCount = channelCount
        inputs = .allocate(capacity: channelCount)
        inputs.initialize(repeating: nil, count: channelCount)
        outputs = .allocate(capacity: channelCount)
        outputs.initialize(repeating: nil, count: channelCount)
        nothing = .allocate(capacity: 1)
        nothing.initialize(to: 0)
    }

    deinit {
        soxr_delete(handle)
        inputs.deallocate()
        outputs.deallocate()
        nothing.deallocate()
    }

    /// Converts frames of a block, from one on, into another from a place on.
    ///
    /// - Parameter isEnd: whether nothing follows the input's last frame.
    /// - Returns: how many frames were taken and given.
    func process(
        _ input: borrowing AudioBlock, from offset: Int, isEnd: Bool, into output: inout AudioBlock,
        at place: Int
    ) throws(RateConversionError) -> (taken: Int, given: Int) {
        let waiting = input.frameCount - offset
        for channel in 0..<channelCount {
            // The blocks are lent for the whole call: their memory stays where it is.
            inputs[channel] = input.withChannel(channel) { span in
                span.withUnsafeBufferPointer { buffer in
                    UnsafeRawPointer(
                        buffer.baseAddress.map { $0 + offset } ?? UnsafePointer(nothing))
                }
            }
            outputs[channel] = output.withMutableChannel(channel) { span in
                span.withUnsafeMutableBufferPointer { buffer in
                    buffer.baseAddress.map { UnsafeMutableRawPointer($0 + place) }
                }
            }
        }
        var taken = 0
        var given = 0
        let atEnd = isEnd && waiting == 0
        let problem = soxr_process(
            handle, atEnd ? nil : UnsafeRawPointer(inputs), atEnd ? 0 : waiting, &taken,
            UnsafeMutableRawPointer(outputs), output.capacity - place, &given)
        guard problem == nil else {
            throw RateConversionError(
                inputRate: inputRate, outputRate: outputRate, problem: Self.text(problem))
        }
        return (taken, given)
    }

    private static func text(_ problem: soxr_error_t?) -> String {
        problem.map { String(cString: $0) } ?? "unknown"
    }
}
