/// Takes the echo of what was played out of a stream of 16 kHz, blocks of any size.
///
/// Sample n that comes out is sample n of the microphone without the echo. It comes later: by up to a
/// block, and by the lookahead where the reference may follow the recording. Where the delay is not
/// known the microphone passes as it is until an `EchoDelayEstimator` has found it. Output is the same
/// bits for any block size. `process` and `finish` are real-time safe.
public final class EchoCanceller {
    /// How an echo is cancelled.
    public struct Configuration: Equatable, Sendable {
        /// The kind of canceller.
        public var method = EchoCancellerMethod.kalman
        /// Samples of the room's response that are modelled: 256 ms.
        public var tailLength = 4_096
        /// How long after a sample of the reference its echo is heard.
        public var delay = EchoDelay.sought(-1_600...1_600)

        /// Creates a configuration of the defaults.
        public init() {}
    }

    /// Samples by which the model begins before the delay that was found: sound that comes earlier.
    static let margin = 128
    /// Samples by which a delay must differ from the one in use to replace it.
    private static let tolerance = 256

    /// Samples of a block.
    public var blockLength: Int { canceller.blockLength }
    /// Samples by which the reference is delayed for the model; nil while that is not known.
    public private(set) var bulkDelay: Int?

    private let configuration: Configuration
    private let canceller: any BlockEchoCanceller
    private let estimator: EchoDelayEstimator?
    private let lookahead: Int
    private var microphone: SampleRing
    private var reference: SampleRing
    private let heard: Samples
    private let played: Samples
    private let cancelled: Samples
    /// Samples given out so far.
    private var position = 0

    /// Allocates everything.
    ///
    /// - Parameter longest: the most samples that come at a time.
    public init(_ configuration: Configuration = .init(), longest: Int) {
        self.configuration = configuration
        canceller = configuration.method.canceller(tailLength: configuration.tailLength)
        lookahead = configuration.delay.lookahead
        switch configuration.delay {
        case .known(let delay):
            estimator = nil
            bulkDelay = delay
        case .sought(let range):
            estimator = EchoDelayEstimator(search: range)
        }
        let room = lookahead + longest + 2 * canceller.blockLength
        microphone = SampleRing(capacity: room)
        reference = SampleRing(capacity: room + configuration.delay.greatest)
        heard = Samples(count: canceller.blockLength)
        played = Samples(count: canceller.blockLength)
        cancelled = Samples(count: canceller.blockLength)
    }

    /// The most samples that come out when so many go in.
    public func outputCapacity(for count: Int) -> Int { count + blockLength }

    /// The most samples that `finish` gives.
    public var finishCapacity: Int { lookahead + blockLength }

    /// Takes samples and puts those that are done at the front of `output`.
    ///
    /// - Parameters:
    ///   - heard: of the microphone; no more than were announced.
    ///   - played: of the reference, as many.
    ///   - output: has room for `outputCapacity(for:)` them.
    ///   - observe: is told of each block that was cancelled.
    /// - Returns: how many there are.
    public func process(
        microphone heard: Span<Float>, reference played: Span<Float>, into output: inout [Float],
        observe: (EchoBlock) -> Void = { _ in }
    ) -> Int {
        precondition(heard.count == played.count, "as many samples of both")
        precondition(output.count >= outputCapacity(for: heard.count), "no room for what comes out")
        // Block by block, so that the delay is found at the same sample whatever comes at a time.
        var count = 0
        var offset = 0
        while offset < heard.count {
            let missing = blockLength + lookahead - (microphone.count - position)
            let end = min(heard.count, offset + missing)
            let newlyHeard = heard.extracting(offset..<end)
            let newlyPlayed = played.extracting(offset..<end)
            microphone.append(newlyHeard)
            reference.append(newlyPlayed)
            estimator?.process(microphone: newlyHeard, reference: newlyPlayed)
            offset = end
            guard microphone.count - position == blockLength + lookahead else { continue }
            cancelBlock(observe)
            for index in 0..<blockLength { output[count + index] = cancelled.pointer[index] }
            count += blockLength
            position += blockLength
        }
        return count
    }

    /// Gives what is still to come at the end of the stream; then `reset` comes before more.
    ///
    /// - Parameter output: has room for `finishCapacity`.
    public func finish(into output: inout [Float]) -> Int {
        precondition(output.count >= finishCapacity, "no room for what comes out")
        let end = microphone.count
        var count = 0
        while position < end {
            let missing = blockLength + lookahead - (microphone.count - position)
            microphone.appendSilence(missing)
            reference.appendSilence(missing)
            cancelBlock { _ in }
            let given = min(blockLength, end - position)
            for index in 0..<given { output[count + index] = cancelled.pointer[index] }
            count += given
            position += given
        }
        return count
    }

    /// Forgets the streams and the room.
    public func reset() {
        microphone.reset()
        reference.reset()
        canceller.reset()
        estimator?.reset()
        position = 0
        bulkDelay = nil
        if case .known(let delay) = configuration.delay { bulkDelay = delay }
    }

    private func cancelBlock(_ observe: (EchoBlock) -> Void) {
        follow()
        microphone.copy(from: position, to: heard)
        guard let bulkDelay else {
            cancelled.copy(from: heard)
            return
        }
        reference.copy(from: position - bulkDelay, to: played)
        canceller.process(
            microphone: UnsafeBufferPointer(start: heard.pointer, count: blockLength).span,
            reference: UnsafeBufferPointer(start: played.pointer, count: blockLength).span,
            into: UnsafeMutableBufferPointer(start: cancelled.pointer, count: blockLength))
        observe(
            EchoBlock(
                start: position, microphone: heard.meanSquare, reference: played.meanSquare,
                output: cancelled.meanSquare))
    }

    /// Takes over a delay that the estimator has found; to the canceller another one is a change of the
    /// room.
    private func follow() {
        guard let delay = estimator?.delay else { return }
        let bulk = delay - Self.margin
        if let bulkDelay, abs(bulk - bulkDelay) <= Self.tolerance { return }
        bulkDelay = bulk
    }
}
