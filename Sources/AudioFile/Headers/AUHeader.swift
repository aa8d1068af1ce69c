/// The header of an AU file, Sun's and NeXT's, which was made for pipes.
enum AUHeader {
    /// Reads from behind the magic word to the first sample.
    static func parse(_ cursor: inout HeaderCursor) throws(AudioFileError) -> StreamLayout {
        cursor.isBigEndian = true
        let dataOffset = try cursor.number(byteCount: 4)
        let size = try cursor.number(byteCount: 4)
        let code = try cursor.number(byteCount: 4)
        let sampleRate = Double(try cursor.number(byteCount: 4))
        let channelCount = try cursor.number(byteCount: 4)
        guard dataOffset >= 24 else {
            throw cursor.damaged("its samples begin within its header", at: 4)
        }
        try HeaderParser.checkLimits(
            sampleRate: sampleRate, channelCount: channelCount, cursor: cursor, at: 16)
        let coding = coding(code)
        let isOpenEnded = size == 0xFFFF_FFFF || size == 0
        let frameByteCount = (coding?.byteCount ?? 1) * channelCount
        let layout = StreamLayout(
            container: "AU", sampleRate: sampleRate, channelCount: channelCount,
            decoding: coding.map { .samples($0) } ?? .container,
            encodingName: coding?.name ?? "codec \(code)", dataOffset: dataOffset,
            dataByteCount: isOpenEnded ? nil : size,
            frameCount: isOpenEnded || coding == nil ? nil : size / frameByteCount)
        try HeaderParser.checkFrames(layout, cursor: cursor)
        return layout
    }

    private static func coding(_ code: Int) -> SampleCoding? {
        let kind: SampleCoding.Kind
        switch code {
        case 1: kind = .muLaw
        case 2: kind = .signed8
        case 3: kind = .signed16
        case 4: kind = .signed24
        case 5: kind = .signed32
        case 6: kind = .float32
        case 7: kind = .float64
        case 27: kind = .aLaw
        default: return nil
        }
        return SampleCoding(kind: kind, isBigEndian: true)
    }
}
