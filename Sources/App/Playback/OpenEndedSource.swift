import AudioCore
import AudioFile

/// A pipe of samples without a header, whose end is told as its writer's going.
struct OpenEndedSource: AudioSource {
    var format: AudioFormat { source.format }

    private let source: AudioFileSource
    private let path: String

    init(_ source: AudioFileSource, path: String) {
        self.source = source
        self.path = path
    }

    /// Reads on.
    ///
    /// - Throws: `PlaybackError.inputClosed` where the pipe ends, or what the source throws.
    mutating func read(into block: inout AudioBlock) throws {
        do {
            try source.read(into: &block)
        } catch let error where error.code == .empty {
            throw PlaybackError.inputClosed(path: path, seconds: 0)
        }
        guard block.frameCount > 0 else {
            throw PlaybackError.inputClosed(
                path: path, seconds: format.seconds(atFrame: block.startFrame))
        }
    }
}
