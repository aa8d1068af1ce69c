import AudioCore
import AudioFile
import RateConversion

/// Opens what is to be played, at the rate of the mix.
enum PlaybackInput {
    /// Opens an item; a FIFO waits for its writer.
    ///
    /// - Throws: `AudioFileError`, `PlaybackError`, `RateConversionError`.
    static func open(_ item: PlaybackItem, sampleRate: Double) throws -> any AudioSource {
        try ConvertedSource(source(item), sampleRate: sampleRate)
    }

    private static func source(_ item: PlaybackItem) throws -> any AudioSource {
        guard item.isLooped else { return try once(item) }
        guard !item.isPipe else { throw PlaybackError.notLoopable(path: item.path) }
        return try LoopedSource { try once(item) }
    }

    /// Opens an item as it is, from its start to its end.
    ///
    /// - Throws: `AudioFileError`.
    static func once(_ item: PlaybackItem) throws -> any AudioSource {
        guard let raw = item.raw else { return try AudioFileSource(path: item.path) }
        let source = try AudioFileSource(
            rawPath: item.path, format: raw.format, encoding: raw.encoding)
        return item.isPipe ? OpenEndedSource(source, path: item.path) : source
    }
}
