import Glibc

/// The header of an AIFF or AIFF-C file.
///
/// Source: Apple, "Audio Interchange File Format AIFF-C", 1991.
enum AIFFHeader {
    private struct Common {
        let channelCount: Int
        let frameCount: Int
        let sampleRate: Double
        let coding: SampleCoding?
        let compression: String
    }

    private struct Sound {
        let size: Int
        let dataOffset: Int
    }

    private static let chunkLimit = 10_000

    /// Reads from behind the magic word to the first sample.
    static func parse(_ cursor: inout HeaderCursor) throws(AudioFileError) -> StreamLayout? {
        cursor.isBigEndian = true
        let formSize = try cursor.number(byteCount: 4)
        let form = try cursor.name()
        guard form == "AIFF" || form == "AIFC" else {
            // 8SVX and its kin: libsndfile knows some
            guard cursor.reader.isSeekable else { throw HeaderParser.unknown(cursor) }
            return nil
        }
        var common: Common?
        var sound: Sound?
        for _ in 0..<chunkLimit {
            let start = cursor.offset
            let name = try cursor.name()
            let size = try cursor.number(byteCount: 4)
            switch name {
            case "COMM":
                common = try parseCommon(&cursor, size: size, at: start, isCompact: form == "AIFC")
                cursor.skip(start + 8 + size + size % 2 - cursor.offset)
            case "SSND":
                let gap = try cursor.number(byteCount: 4)
                cursor.skip(4 + gap)
                sound = Sound(size: max(0, size - 8 - gap), dataOffset: cursor.offset)
                guard common != nil || cursor.reader.isSeekable else {
                    throw cursor.failure(
                        .notStreamable, "its samples come before their format", at: start,
                        cure: "save it to a file first, or pipe WAV or FLAC")
                }
                cursor.skip(start + 8 + size + size % 2 - cursor.offset)
            default:
                cursor.skip(size + size % 2)
            }
            if let common, let sound {
                let layout = layout(common, sound, formSize: formSize, cursor: cursor)
                try HeaderParser.checkFrames(layout, cursor: cursor)
                return layout
            }
        }
        throw cursor.damaged("it has more than \(chunkLimit) chunks", at: cursor.offset)
    }

    private static func parseCommon(
        _ cursor: inout HeaderCursor, size: Int, at start: Int, isCompact: Bool
    ) throws(AudioFileError) -> Common {
        guard size >= (isCompact ? 22 : 18) else {
            throw cursor.damaged("its format chunk has only \(size) bytes", at: start)
        }
        let channelCount = try cursor.number(byteCount: 2)
        let frameCount = try cursor.number(byteCount: 4)
        let bitCount = try cursor.number(byteCount: 2)
        let sampleRate = extended(try cursor.bytes(10))
        let compression = isCompact ? try cursor.name() : "NONE"
        try HeaderParser.checkLimits(
            sampleRate: sampleRate, channelCount: channelCount, cursor: cursor, at: start)
        return Common(
            channelCount: channelCount, frameCount: frameCount, sampleRate: sampleRate,
            coding: coding(compression, byteCount: (bitCount + 7) / 8), compression: compression)
    }

    private static func coding(_ compression: String, byteCount: Int) -> SampleCoding? {
        switch compression {
        case "NONE", "twos", "in24", "in32":
            .integer(byteCount: byteCount, isBigEndian: true, isByteSigned: true)
        case "sowt": .integer(byteCount: byteCount, isBigEndian: false, isByteSigned: true)
        case "raw ": byteCount == 1 ? SampleCoding(kind: .unsigned8, isBigEndian: true) : nil
        case "fl32", "FL32": SampleCoding(kind: .float32, isBigEndian: true)
        case "fl64", "FL64": SampleCoding(kind: .float64, isBigEndian: true)
        case "ulaw", "ULAW": SampleCoding(kind: .muLaw, isBigEndian: true)
        case "alaw", "ALAW": SampleCoding(kind: .aLaw, isBigEndian: true)
        default: nil
        }
    }

    /// An IEEE 754 80-bit number: sign and exponent in 16 bits, then 64 bits with the leading one.
    private static func extended(_ bytes: [UInt8]) -> Double {
        let exponent = Int(bytes[0] & 0x7F) << 8 | Int(bytes[1])
        let mantissa = HeaderCursor.word(Array(bytes[2...]))
        let magnitude = scalbn(Double(mantissa), Int32(exponent - 16383 - 63))
        return bytes[0] & 0x80 == 0 ? magnitude : -magnitude
    }

    private static func layout(
        _ common: Common, _ sound: Sound, formSize: Int, cursor: HeaderCursor
    ) -> StreamLayout {
        let frameByteCount = (common.coding?.byteCount ?? 1) * common.channelCount
        let promised = PromisedSize(
            sound.size, frameByteCount: frameByteCount, formSize: formSize,
            dataOffset: sound.dataOffset, fileLength: cursor.reader.length
        ).byteCount
        // the frame count rules, except that a streaming writer leaves both open
        let frameCount = promised.map { size in
            common.coding == nil || common.frameCount > 0
                ? common.frameCount : size / frameByteCount
        }
        return StreamLayout(
            container: "AIFF", sampleRate: common.sampleRate, channelCount: common.channelCount,
            decoding: common.coding.map { .samples($0) } ?? .container,
            encodingName: common.coding?.name ?? "codec \(common.compression)",
            dataOffset: sound.dataOffset,
            dataByteCount: common.coding == nil
                ? promised : frameCount.map { $0 * frameByteCount },
            frameCount: common.coding == nil ? nil : frameCount)
    }
}
