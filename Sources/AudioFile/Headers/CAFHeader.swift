/// The header of a Core Audio Format file.
///
/// Source: Apple, "Core Audio Format Specification 1.0", 2011.
enum CAFHeader {
    private static let chunkLimit = 10_000

    /// The `desc` chunk, as far as it matters.
    private struct Description {
        let sampleRate: Double
        let channelCount: Int
        let codec: String
        let coding: SampleCoding?
    }

    /// Reads from behind the magic word to the first sample.
    static func parse(_ cursor: inout HeaderCursor) throws(AudioFileError) -> StreamLayout {
        cursor.isBigEndian = true
        cursor.skip(4)
        var description: Description?
        for _ in 0..<chunkLimit {
            let start = cursor.offset
            let name = try cursor.name()
            let bytes = try cursor.bytes(8)
            let size = HeaderCursor.number(bytes[...], isBigEndian: true)
            switch name {
            case "desc":
                guard size == 32 else {
                    throw cursor.damaged("its format chunk has \(size) of 32 bytes", at: start)
                }
                description = try parseDescription(&cursor, at: start)
            case "data":
                guard let description else {
                    throw cursor.damaged("its samples come before their format", at: start)
                }
                // the size -1 leaves it open; 4 bytes of it count edits
                cursor.skip(4)
                let layout = layout(
                    description, byteCount: size == Int.max ? nil : max(0, size - 4),
                    dataOffset: cursor.offset)
                try HeaderParser.checkFrames(layout, cursor: cursor)
                return layout
            default:
                guard size < Int.max / 2 else {
                    throw cursor.damaged("a chunk claims \(size) bytes", at: start)
                }
                cursor.skip(size)
            }
        }
        throw cursor.damaged("it has more than \(chunkLimit) chunks", at: cursor.offset)
    }

    private static func parseDescription(
        _ cursor: inout HeaderCursor, at start: Int
    ) throws(AudioFileError) -> Description {
        let rate = HeaderCursor.word(try cursor.bytes(8))
        let codec = try cursor.name()
        let flags = try cursor.number(byteCount: 4)
        cursor.skip(8)
        let channelCount = try cursor.number(byteCount: 4)
        let bitCount = try cursor.number(byteCount: 4)
        let sampleRate = Double(bitPattern: rate)
        try HeaderParser.checkLimits(
            sampleRate: sampleRate, channelCount: channelCount, cursor: cursor, at: start)
        return Description(
            sampleRate: sampleRate, channelCount: channelCount, codec: codec,
            coding: coding(codec, flags: flags, bitCount: bitCount))
    }

    private static func coding(_ codec: String, flags: Int, bitCount: Int) -> SampleCoding? {
        let isFloat = flags & 1 != 0
        let isBigEndian = flags & 2 == 0
        switch (codec, isFloat, bitCount) {
        case ("lpcm", true, 32): return SampleCoding(kind: .float32, isBigEndian: isBigEndian)
        case ("lpcm", true, 64): return SampleCoding(kind: .float64, isBigEndian: isBigEndian)
        case ("lpcm", false, 8), ("lpcm", false, 16), ("lpcm", false, 24), ("lpcm", false, 32):
            return .integer(
                byteCount: bitCount / 8, isBigEndian: isBigEndian, isByteSigned: true)
        case ("ulaw", _, _): return SampleCoding(kind: .muLaw, isBigEndian: true)
        case ("alaw", _, _): return SampleCoding(kind: .aLaw, isBigEndian: true)
        default: return nil
        }
    }

    private static func layout(
        _ description: Description, byteCount: Int?, dataOffset: Int
    ) -> StreamLayout {
        let coding = description.coding
        let frameByteCount = (coding?.byteCount ?? 1) * description.channelCount
        return StreamLayout(
            container: "CAF", sampleRate: description.sampleRate,
            channelCount: description.channelCount,
            decoding: coding.map { .samples($0) } ?? .container,
            encodingName: coding?.name ?? "codec \(description.codec)",
            dataOffset: dataOffset, dataByteCount: byteCount,
            frameCount: coding == nil ? nil : byteCount.map { $0 / frameByteCount })
    }
}
