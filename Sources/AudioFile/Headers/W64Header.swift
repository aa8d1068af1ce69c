/// The header of a Wave64 file: WAV with 64-bit sizes and GUIDs for names.
///
/// Source: Sony, "Wave64 File Format", 2006. Sizes count their own 24 bytes of chunk header; chunks
/// begin at multiples of 8.
enum W64Header {
    private static let chunkLimit = 10_000

    /// Reads from behind the magic word to the first sample.
    static func parse(_ cursor: inout HeaderCursor) throws(AudioFileError) -> StreamLayout {
        cursor.skip(12 + 8 + 16)
        var format: WaveFormat?
        for _ in 0..<chunkLimit {
            let start = cursor.offset
            let name = try cursor.name()
            cursor.skip(12)
            let size = try cursor.number(byteCount: 8)
            // writers that cannot know it leave 0, its own header or all ones
            let isOpenEnded = size <= 24 || size > Int.max / 2
            switch name {
            case "fmt ":
                guard (40...4096).contains(size) else {
                    throw cursor.damaged("its format chunk claims \(size) bytes", at: start)
                }
                let parsed = WaveFormat(
                    try cursor.bytes(min(size - 24, 40)), isBigEndian: false)
                try HeaderParser.checkLimits(
                    sampleRate: Double(parsed.sampleRate), channelCount: parsed.channelCount,
                    cursor: cursor, at: start)
                format = parsed
            case "data":
                guard let format else {
                    throw cursor.damaged("its samples come before their format", at: start)
                }
                let layout = layout(
                    format, byteCount: isOpenEnded ? nil : size - 24, dataOffset: cursor.offset)
                try HeaderParser.checkFrames(layout, cursor: cursor)
                return layout
            default:
                guard !isOpenEnded else {
                    throw cursor.damaged("a chunk claims \(size) bytes", at: start)
                }
            }
            cursor.skip(start + (size + 7) / 8 * 8 - cursor.offset)
        }
        throw cursor.damaged("it has more than \(chunkLimit) chunks", at: cursor.offset)
    }

    private static func layout(
        _ format: WaveFormat, byteCount: Int?, dataOffset: Int
    ) -> StreamLayout {
        StreamLayout(
            container: "W64", sampleRate: Double(format.sampleRate),
            channelCount: format.channelCount,
            decoding: format.coding.map { .samples($0) } ?? .container,
            encodingName: format.coding?.name ?? "codec \(format.tag)",
            dataOffset: dataOffset, dataByteCount: byteCount,
            frameCount: format.coding == nil ? nil : byteCount.map { $0 / format.blockByteCount })
    }
}
