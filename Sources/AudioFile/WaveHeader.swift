/// The header of a WAV file: RIFF, its big-endian form RIFX, and the 64-bit forms RF64 and BW64.
///
/// Source: Microsoft's "Multiple Channel Audio Data and WAVE Files"; EBU Tech 3306 (RF64).
enum WaveHeader {
    /// The `fmt ` chunk, as far as it matters.
    private struct Format {
        var tag = 0
        var channelCount = 0
        var sampleRate = 0
        var coding: SampleCoding?
        /// Bytes of a frame (or, compressed, of a block of frames).
        var blockByteCount = 0
    }

    /// What follows the tag in the GUIDs of ordinary and of ambisonic sub-formats.
    private static let guidTails: [[UInt8]] = [
        [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71],
        [0, 0, 0x21, 0x07, 0xD3, 0x11, 0x86, 0x44, 0xC8, 0xC1, 0xCA, 0, 0, 0],
    ]

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
        var format: Format?
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
                format = parseFormat(bytes, isBigEndian: cursor.isBigEndian)
                try HeaderParser.checkLimits(
                    sampleRate: Double(format?.sampleRate ?? 0),
                    channelCount: format?.channelCount ?? 0, cursor: cursor, at: start)
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

    private static func parseFormat(_ bytes: [UInt8], isBigEndian: Bool) -> Format {
        func number(_ range: Range<Int>) -> Int {
            HeaderCursor.number(bytes[range], isBigEndian: isBigEndian)
        }
        var format = Format()
        format.tag = number(0..<2)
        format.channelCount = number(2..<4)
        format.sampleRate = number(4..<8)
        format.blockByteCount = number(12..<14)
        if format.tag == 0xFFFE, bytes.count >= 40, guidTails.contains(Array(bytes[26..<40])) {
            // WAVE_FORMAT_EXTENSIBLE: the tag is the first two bytes of the sub-format's GUID
            format.tag = number(24..<26)
        }
        let bitCount = number(14..<16)
        var sampleByteCount = (bitCount + 7) / 8
        if format.channelCount > 0, format.blockByteCount % format.channelCount == 0,
            format.blockByteCount / format.channelCount >= sampleByteCount, bitCount > 0
        {
            sampleByteCount = format.blockByteCount / format.channelCount
        }
        format.coding = coding(
            tag: format.tag, sampleByteCount: sampleByteCount, isBigEndian: isBigEndian)
        if let coding = format.coding {
            format.blockByteCount = coding.byteCount * format.channelCount
        }
        return format
    }

    private static func coding(tag: Int, sampleByteCount: Int, isBigEndian: Bool) -> SampleCoding? {
        switch (tag, sampleByteCount) {
        case (1, _):
            .integer(byteCount: sampleByteCount, isBigEndian: isBigEndian, isByteSigned: false)
        case (3, 4): SampleCoding(kind: .float32, isBigEndian: isBigEndian)
        case (3, 8): SampleCoding(kind: .float64, isBigEndian: isBigEndian)
        case (6, 1): SampleCoding(kind: .aLaw, isBigEndian: isBigEndian)
        case (7, 1): SampleCoding(kind: .muLaw, isBigEndian: isBigEndian)
        default: nil
        }
    }

    private static func layout(
        _ format: Format, is64: Bool, dataSize: Int, riffSize: Int, cursor: HeaderCursor
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
