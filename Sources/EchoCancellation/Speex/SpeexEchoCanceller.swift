import CSpeexDSP

/// The linear echo canceller of libspeexdsp, without its preprocessor, for sound of 16 kHz.
///
/// A multidelay block filter in the frequency domain with a foreground and a background filter and a
/// learning rate that follows double talk (Valin 2007, "On Adjusting the Learning Rate in Frequency
/// Domain Echo Cancellation With Double-Talk"). The library works on 16-bit samples: microphone and
/// reference are rounded, and what lies beyond full scale is clipped. It can do no more than what its
/// two bytes a sample allow: with faint microphones the rounding is what is left.
public final class SpeexEchoCanceller: BlockEchoCanceller {
    /// Samples of a block: 16 ms.
    public let blockLength = 256

    private let tailLength: Int
    private var state: OpaquePointer
    private let microphone: UnsafeMutablePointer<Int16>
    private let reference: UnsafeMutablePointer<Int16>
    private let output: UnsafeMutablePointer<Int16>

    /// Makes a canceller that knows nothing of the room.
    ///
    /// - Parameter tailLength: samples of the room's response that are modelled; at least a block.
    public init(tailLength: Int = 4_096) {
        precondition(tailLength >= blockLength, "a tail is a block long at least")
        self.tailLength = tailLength
        state = Self.state(blockLength: blockLength, tailLength: tailLength)
        func room(_ count: Int) -> UnsafeMutablePointer<Int16> {
            let samples = UnsafeMutablePointer<Int16>.allocate(capacity: count)
            samples.initialize(repeating: 0, count: count)
            return samples
        }
        microphone = room(blockLength)
        reference = room(blockLength)
        output = room(blockLength)
    }

    deinit {
        speex_echo_state_destroy(state)
        microphone.deallocate()
        reference.deallocate()
        output.deallocate()
    }

    /// Writes the microphone's block without the echo.
    ///
    /// Real-time safe.
    public func process(
        microphone heard: Span<Float>, reference played: Span<Float>,
        into result: UnsafeMutableBufferPointer<Float>
    ) {
        precondition(
            heard.count == blockLength && played.count == blockLength
                && result.count == blockLength, "a block of another length")
        for index in 0..<blockLength {
            microphone[index] = Self.rounded(heard[index])
            reference[index] = Self.rounded(played[index])
        }
        speex_echo_cancellation(state, microphone, reference, output)
        for index in 0..<blockLength { result[index] = Float(output[index]) / 32_768 }
    }

    /// Forgets the room; the library's own reset keeps some of it, so this allocates.
    public func reset() {
        speex_echo_state_destroy(state)
        state = Self.state(blockLength: blockLength, tailLength: tailLength)
    }

    private static func state(blockLength: Int, tailLength: Int) -> OpaquePointer {
        guard let state = speex_echo_state_init(Int32(blockLength), Int32(tailLength)) else {
            preconditionFailure("no memory for an echo canceller")
        }
        var rate: Int32 = 16_000
        let code = speex_echo_ctl(state, SPEEX_ECHO_SET_SAMPLING_RATE, &rate)
        precondition(code == 0, "libspeexdsp refuses 16 kHz")
        return state
    }

    private static func rounded(_ sample: Float) -> Int16 {
        Int16(max(-32_768, min(32_767, (sample * 32_768).rounded())))
    }
}
