/// Tells a file's container by its first bytes and reads what its header promises.
///
/// libsndfile trims a header's promise to the file's length without a word; to notice a file that
/// was cut off, the promise has to be read here.
enum HeaderParser {
    /// Reads the header; nil for a container that only libsndfile knows.
    static func parse(_ reader: ByteReader, path: String) throws(AudioFileError) -> StreamLayout? {
        var cursor = HeaderCursor(reader: reader, path: path)
        guard cursor.hasMore() else {
            if let failure = reader.failure { throw failure.error(.open, path: path) }
            throw cursor.failure(
                .empty, "there are no bytes in it", cure: "record it again or check its source")
        }
        guard let magic = try? cursor.name() else {
            throw unknown(cursor)
        }
        let layout: StreamLayout?
        switch magic {
        case "RIFF", "RIFX", "RF64", "BW64":
            layout = try WaveHeader.parse(&cursor, magic: magic)
        case "FORM":
            layout = try AIFFHeader.parse(&cursor)
        case ".snd":
            layout = try AUHeader.parse(&cursor)
        case "riff":
            layout = try W64Header.parse(&cursor)
        case "caff":
            layout = try CAFHeader.parse(&cursor)
        case "fLaC":
            layout = try FLACHeader.parse(&cursor)
        default:
            guard reader.isSeekable else { throw unstreamable(cursor, magic: magic) }
            layout = nil
        }
        if let layout, layout.decoding == .container, !reader.isSeekable {
            throw cursor.failure(
                .notStreamable, "\(layout.container) with \(layout.encodingName) needs seeking",
                cure: "save it to a file first, or pipe WAV or FLAC")
        }
        return layout
    }

    /// Refuses rates and channel counts outside the limits.
    static func checkLimits(
        sampleRate: Double, channelCount: Int, cursor: HeaderCursor, at place: Int?
    ) throws(AudioFileError) {
        guard
            let problem = FormatLimits.problem(sampleRate: sampleRate, channelCount: channelCount)
        else { return }
        throw cursor.failure(
            .unsupportedFormat, problem, at: place, cure: "check how the file was made")
    }

    /// Refuses a header without frames behind it.
    static func checkFrames(
        _ layout: StreamLayout, cursor: HeaderCursor
    ) throws(AudioFileError) {
        let isOpenEnded = layout.dataByteCount == nil && layout.frameCount == nil
        var data = cursor
        data.skip(layout.dataOffset - cursor.offset)
        guard layout.frameCount == 0 || (isOpenEnded && !data.hasMore()) else { return }
        if let failure = cursor.reader.failure { throw failure.error(.open, path: cursor.path) }
        throw cursor.failure(
            .empty, "there is a \(layout.container) header and not one frame",
            at: layout.dataOffset,
            cure: "record it again")
    }

    /// The error for bytes that begin like no audio file.
    static func unknown(_ cursor: HeaderCursor) -> AudioFileError {
        cursor.failure(
            .notAudio, "its first bytes are no audio header", at: 0,
            cure: "convert it to WAV or FLAC (raw samples need a header)")
    }

    private static func unstreamable(_ cursor: HeaderCursor, magic: String) -> AudioFileError {
        let names = ["OggS": "Ogg", "wvpk": "WavPack"]
        guard let name = names[magic] ?? (magic.hasPrefix("ID3") ? "MP3" : nil) else {
            return unknown(cursor)
        }
        return cursor.failure(
            .notStreamable, "\(name) needs seeking and a pipe has none",
            cure: "save it to a file first, or pipe WAV or FLAC")
    }
}
