public import AudioCore

/// A source at another sample rate, by libsoxr in its very high quality.
///
/// What lies up to 0.913 of the lower rate's half passes whole; nothing folds. The first frame out
/// belongs to the first frame in, and as many seconds come out as went in. A source that has the rate
/// already passes with its bits unchanged. Not real-time safe. Not for use from two threads at once.
public final class ConvertedSource: AudioSource {
    /// The new rate, and the source's channels.
    public let format: AudioFormat

    private var source: any AudioSource
    private let converter: RateConverter?
    private var input: AudioBlock
    /// Frames of `input` that the converter has taken.
    private var taken = 0
    private var position = 0
    private var failure: (any Error)?
    private var hasInputEnded = false

    /// Frames that are read at a time.
    private static let inputCount = 4_096

    /// Puts a converter behind a source.
    ///
    /// - Parameter sampleRate: in Hz.
    /// - Throws: when libsoxr refuses the rates.
    public convenience init(
        _ source: any AudioSource, sampleRate: Double
    ) throws(RateConversionError) {
        try self.init(source, takenFor: source.format.sampleRate, sampleRate: sampleRate)
    }

    /// Puts a converter behind a source whose clock was not what its rate says.
    ///
    /// - Parameters:
    ///   - inputRate: frames that the source has in a second, in Hz; need not be whole.
    ///   - sampleRate: in Hz.
    /// - Throws: when libsoxr refuses the rates.
    public init(
        _ source: any AudioSource, takenFor inputRate: Double, sampleRate: Double
    ) throws(RateConversionError) {
        self.source = source
        let channelCount = source.format.channelCount
        format = AudioFormat(sampleRate: sampleRate, channelCount: channelCount)
        converter =
            inputRate == sampleRate
            ? nil
            : try RateConverter(from: inputRate, to: sampleRate, channelCount: channelCount)
        input = AudioBlock(
            channelCount: channelCount, capacity: converter == nil ? 1 : Self.inputCount)
    }

    /// Fills the block with the next frames.
    ///
    /// - Throws: what the source throws, once all that was good before has been delivered, or a
    ///   `RateConversionError`.
    public func read(into block: inout AudioBlock) throws {
        guard let converter else { return try source.read(into: &block) }
        block.startFrame = position
        block.setFrameCount(0)
        var done = 0
        while done < block.capacity {
            if taken == input.frameCount, !hasInputEnded { refill() }
            let step = try converter.process(
                input, from: taken, isEnd: hasInputEnded, into: &block, at: done)
            taken += step.taken
            done += step.given
            if step.given == 0, hasInputEnded { break }
        }
        block.setFrameCount(done)
        position += done
        if done == 0, let failure { throw failure }
    }

    /// Reads the next frames; a failure is an end that is told later.
    private func refill() {
        taken = 0
        do {
            try source.read(into: &input)
        } catch {
            failure = error
            input.setFrameCount(0)
        }
        hasInputEnded = input.frameCount == 0
    }
}
