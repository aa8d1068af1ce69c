public import AudioCore
import AudioFile

/// A recording as a loudspeaker is given it: once, the mean of its channels.
public final class ClipPlayer: Playback {
    /// The recording's rate, and one channel.
    public let format: AudioFormat
    /// Frames of the recording.
    public let frameCount: Int
    /// It stops at once.
    public let fadeFrames = 0

    private let samples: [Float]
    private var origin: Int?
    private var isOver = false

    /// Reads a file whole.
    ///
    /// - Throws: `AudioFileError`, or `AnalysisError` when it is longer than ten minutes.
    public init(path: String) throws {
        let source = try AudioFileSource(path: path)
        let channelCount = source.format.channelCount
        let limit = Int(600 * source.format.sampleRate)
        var samples: [Float] = []
        var block = AudioBlock(channelCount: channelCount, capacity: 4096)
        repeat {
            try source.read(into: &block)
            for index in 0..<block.frameCount {
                var sum: Float = 0
                for channel in 0..<channelCount { sum += block.withChannel(channel) { $0[index] } }
                samples.append(sum / Float(channelCount))
            }
            guard samples.count <= limit else {
                throw AnalysisError(
                    path: path, problem: "it is longer than ten minutes: play a shorter one")
            }
        } while block.frameCount > 0
        self.samples = samples
        frameCount = samples.count
        format = AudioFormat(sampleRate: source.format.sampleRate, channelCount: 1)
    }

    /// Writes the block's frames, the recording's first where the first was asked for.
    public func render(into block: inout AudioBlock) {
        let start = block.startFrame - (origin ?? block.startFrame)
        origin = block.startFrame - start
        let count = block.frameCount
        for channel in 0..<block.channelCount {
            block.withMutableChannel(channel) { output in
                for index in 0..<count {
                    let frame = start + index
                    output[index] = isOver || frame >= frameCount ? 0 : samples[frame]
                }
            }
        }
    }

    /// Ends it.
    public func fadeOut() {
        isOver = true
    }
}
