/// The first metadata block of a FLAC stream: STREAMINFO.
///
/// Source: RFC 9639, section 8.2.
enum FLACHeader {
    /// Reads from behind the magic word.
    static func parse(_ cursor: inout HeaderCursor) throws(AudioFileError) -> StreamLayout {
        cursor.isBigEndian = true
        let kind = try cursor.number(byteCount: 1) & 0x7F
        let size = try cursor.number(byteCount: 3)
        guard kind == 0, size == 34 else {
            throw cursor.damaged("a FLAC stream has to begin with its STREAMINFO", at: 4)
        }
        let bytes = try cursor.bytes(size)
        let blockFrameCount = Int(bytes[2]) << 8 | Int(bytes[3])
        let sampleRate = Int(bytes[10]) << 12 | Int(bytes[11]) << 4 | Int(bytes[12]) >> 4
        let channelCount = Int(bytes[12] >> 1 & 7) + 1
        let bitCount = Int(bytes[12] & 1) << 4 | Int(bytes[13] >> 4) + 1
        let total = HeaderCursor.number(bytes[13..<18], isBigEndian: true) & 0xF_FFFF_FFFF
        try HeaderParser.checkLimits(
            sampleRate: Double(sampleRate), channelCount: channelCount, cursor: cursor, at: 18)
        guard blockFrameCount >= 16 else {
            throw cursor.damaged("its blocks have \(blockFrameCount) frames", at: 8)
        }
        return StreamLayout(
            container: "FLAC", sampleRate: Double(sampleRate), channelCount: channelCount,
            decoding: .flac(blockFrameCount: blockFrameCount),
            encodingName: "\(bitCount) bit PCM", dataOffset: 0, dataByteCount: nil,
            frameCount: total == 0 ? nil : total)
    }
}
