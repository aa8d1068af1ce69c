/// The header of a WAV file: RIFF, its big-endian form RIFX, and the 64-bit forms RF64 and BW64.
///
/// Source: Microsoft's "Multiple Channel Audio Data and WAVE Files"; EBU Tech 3306 (RF64).
enum WaveHeader {
    private static let chunkLimit = 10_000

    /// Reads from behind the magic word to the first sample.
    static func parse(
        _ cursor: inout HeaderCursor, magic: String
    ) throws(AudioFileError) -> StreamLayout {
        cursor.isBigEndian = magic == "RIFX"
        let is64 = magic == "RF64" || magic == "BW64"
        var riffSize = try cursor.number(byteCount: 4)
        let form = try cursor.name()
        guard form == "WAVE" else {
            throw cursor.failure(
                .notAudio, "it is a RIFF file, but not of sound", at: 8,
                cure: "extract the sound track as WAV or FLAC")
        }
        var wideDataSize: Int?
        var format: WaveFormat?
        for _ in 0..<chunkLimit {
            let start = cursor.offset
            let name = try chunkName(&cursor)
            var size = try cursor.number(byteCount: 4)
            switch name {
            case "ds64" where is64 && size >= 24:
                riffSize = try cursor.number(byteCount: 8)
                wideDataSize = try cursor.number(byteCount: 8)
                cursor.skip(size - 16 + size % 2)
            case "fmt ":
                guard size >= 16 else {
                    throw cursor.damaged("its format chunk has \(size) of 16 bytes", at: start)
                }
                let bytes = try cursor.bytes(min(size, 40))
                cursor.skip(size - bytes.count + size % 2)
                let parsed = WaveFormat(bytes, isBigEndian: cursor.isBigEndian)
                try HeaderParser.checkLimits(
                    sampleRate: Double(parsed.sampleRate), channelCount: parsed.channelCount,
                    cursor: cursor, at: start)
                format = parsed
            case "data":
                guard let format else {
                    throw cursor.damaged("its samples come before their format", at: start)
                }
                if is64, size == 0xFFFF_FFFF, let wideDataSize { size = wideDataSize }
                let layout = layout(
                    format, is64: is64, dataSize: size, riffSize: riffSize, cursor: cursor)
                try HeaderParser.checkFrames(layout, cursor: cursor)
                return layout
            default:
                cursor.skip(size + size % 2)
            }
        }
        throw cursor.damaged("it has more than \(chunkLimit) chunks", at: cursor.offset)
    }

    /// A chunk's name: four printable characters.
    private static func chunkName(_ cursor: inout HeaderCursor) throws(AudioFileError) -> String {
        let start = cursor.offset
        let bytes = try cursor.bytes(4)
        guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            throw cursor.damaged("a chunk has no name", at: start)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func layout(
        _ format: WaveFormat, is64: Bool, dataSize: Int, riffSize: Int, cursor: HeaderCursor
    ) -> StreamLayout {
        let known = PromisedSize(
            dataSize, frameByteCount: format.blockByteCount, formSize: riffSize,
            dataOffset: cursor.offset, fileLength: cursor.reader.length
        ).byteCount
        let frameCount = format.coding == nil ? nil : known.map { $0 / format.blockByteCount }
        return StreamLayout(
            container: is64 ? "RF64" : "WAV", sampleRate: Double(format.sampleRate),
            channelCount: format.channelCount,
            decoding: format.coding.map { .samples($0) } ?? .container,
            encodingName: format.coding?.name ?? "codec \(format.tag)",
            dataOffset: cursor.offset, dataByteCount: known, frameCount: frameCount)
    }
}
