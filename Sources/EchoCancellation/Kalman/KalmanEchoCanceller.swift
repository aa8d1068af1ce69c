/// An echo canceller that weighs what it hears by what it knows: no step size, no double-talk detector.
///
/// The walk of a block:
/// 1. `SpectrumHistory`: the spectra of what was played.
/// 2. `PartitionedKalmanFilter`: what the model of the room leaves, and what is learnt from it.
/// 3. The same for a shadow that began to learn a moment ago.
/// 4. `ShadowDecision`: after a change of the room the shadow is ahead, and takes over.
///
/// The filter is linear: what nobody played passes as it is.
public final class KalmanEchoCanceller: BlockEchoCanceller {
    /// The numbers of the method.
    public struct Configuration: Equatable, Sendable {
        /// In Hz.
        public var sampleRate = 16_000.0
        /// Samples of a block; at least 1.
        public var blockLength = 512
        /// Samples of the room's response that are modelled; a multiple of the block.
        public var tailLength: Int
        /// The share δ of its power by which the room changes from block to block, 0…1.
        public var drift = 0.001
        /// The share σ of a partition's drift that all its bins have alike, 0…1; the rest is their own.
        public var driftSpread = 0.5
        /// The share λ of the past in the power of what is no echo, 0…1.
        public var noiseSmoothing = 0.8
        /// How often ν that power counts, for it is known from few blocks; at least 1.
        public var noiseWeight = 1.5
        /// Seconds that a shadow learns before it begins anew; 0 for no shadow.
        public var shadowPeriod = 1.0
        /// Seconds over which the powers of both are compared.
        public var shadowMemory = 0.2
        /// The greatest share of the power that the shadow may leave to take over, 0…1.
        public var shadowRatio = 0.15

        /// Creates a configuration of the defaults: 256 ms at 16 kHz.
        public init(tailLength: Int = 4_096) {
            self.tailLength = tailLength
        }

        /// Partitions of the response.
        var partitionCount: Int { tailLength / blockLength }
        /// Seconds.
        var blockDuration: Double { Double(blockLength) / sampleRate }
    }

    /// Samples of a block.
    public let blockLength: Int
    /// How often a shadow has taken over.
    public private(set) var changeCount = 0

    private let history: SpectrumHistory
    private let main: PartitionedKalmanFilter
    private let shadow: PartitionedKalmanFilter?
    private let gains: Samples
    private var expected: ExpectedGain
    private var decision: ShadowDecision

    /// Allocates everything; the room is unknown.
    ///
    /// - Precondition: the tail is a multiple of the block, and every value within its range.
    public init(_ configuration: Configuration = .init()) {
        precondition(
            configuration.blockLength >= 1 && configuration.tailLength >= configuration.blockLength
                && configuration.tailLength % configuration.blockLength == 0,
            "a tail is a whole number of blocks")
        precondition(
            (0...1).contains(configuration.drift)
                && (0...1).contains(configuration.driftSpread)
                && (0..<1).contains(configuration.noiseSmoothing) && configuration.noiseWeight >= 1
                && configuration.shadowPeriod >= 0
                && configuration.shadowMemory > 0 && (0...1).contains(configuration.shadowRatio),
            "a number of the echo canceller is out of its range")
        blockLength = configuration.blockLength
        history = SpectrumHistory(
            blockLength: configuration.blockLength, partitionCount: configuration.partitionCount)
        main = PartitionedKalmanFilter(configuration)
        shadow = configuration.shadowPeriod > 0 ? PartitionedKalmanFilter(configuration) : nil
        gains = Samples(count: configuration.partitionCount)
        expected = ExpectedGain(
            blockDuration: configuration.blockDuration,
            partitionCount: configuration.partitionCount)
        decision = ShadowDecision(
            blockDuration: configuration.blockDuration, period: configuration.shadowPeriod,
            memory: configuration.shadowMemory, ratio: configuration.shadowRatio)
        begin()
    }

    /// Writes the microphone's block without the echo.
    ///
    /// Real-time safe.
    public func process(
        microphone: Span<Float>, reference: Span<Float>,
        into output: UnsafeMutableBufferPointer<Float>
    ) {
        precondition(
            microphone.count == blockLength && reference.count == blockLength
                && output.count == blockLength, "a block of another length")
        let wasUnknown = expected.isUnknown
        let played = Self.power(reference)
        expected.observe(microphone: Self.power(microphone), reference: played)
        if wasUnknown && !expected.isUnknown { begin() }
        history.append(reference, isSilent: played <= ExpectedGain.silence)
        // Where nothing is played nothing is learnt, and nothing is forgotten.
        guard !history.isSilent else {
            for index in 0..<blockLength { output[index] = microphone[index] }
            return
        }
        main.process(microphone, history)
        if let shadow {
            shadow.process(microphone, history)
            switch decision.decide(main: main.errorPower, shadow: shadow.errorPower) {
            case .none:
                break
            case .restart:
                begin(shadow)
            case .adopt:
                main.copy(from: shadow)
                changeCount += 1
                begin(shadow)
            }
        }
        let error = main.error.pointer
        for index in 0..<blockLength { output[index] = error[index] }
    }

    /// Forgets the room and what was played.
    public func reset() {
        history.reset()
        expected.reset()
        changeCount = 0
        begin()
    }

    private func begin() {
        decision.reset()
        begin(main)
        if let shadow { begin(shadow) }
    }

    private func begin(_ filter: PartitionedKalmanFilter) {
        expected.write(to: gains)
        filter.reset(expecting: gains)
    }

    private static func power(_ samples: Span<Float>) -> Float {
        var sum: Float = 0
        for index in 0..<samples.count { sum += samples[index] * samples[index] }
        return sum / Float(samples.count)
    }
}
