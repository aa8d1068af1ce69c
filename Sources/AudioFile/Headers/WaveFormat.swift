/// A WAVEFORMAT structure, as far as it matters: the content of the `fmt ` chunk of WAV and W64.
///
/// Source: Microsoft's "Multiple Channel Audio Data and WAVE Files".
struct WaveFormat {
    /// The codec's number: 1 is PCM, 3 float.
    let tag: Int
    let channelCount: Int
    /// In Hz.
    let sampleRate: Int
    /// How samples lie; nil for codecs that need a decoder.
    let coding: SampleCoding?
    /// Bytes of a frame (or, compressed, of a block of frames).
    let blockByteCount: Int

    /// What follows the tag in the GUIDs of ordinary and of ambisonic sub-formats.
    private static let guidTails: [[UInt8]] = [
        [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71],
        [0, 0, 0x21, 0x07, 0xD3, 0x11, 0x86, 0x44, 0xC8, 0xC1, 0xCA, 0, 0, 0],
    ]

    /// - Parameter bytes: 16 or more; those of WAVE_FORMAT_EXTENSIBLE are 40.
    init(_ bytes: [UInt8], isBigEndian: Bool) {
        func number(_ range: Range<Int>) -> Int {
            HeaderCursor.number(bytes[range], isBigEndian: isBigEndian)
        }
        channelCount = number(2..<4)
        sampleRate = number(4..<8)
        let blockAlign = number(12..<14)
        let bitCount = number(14..<16)
        let isExtensible =
            number(0..<2) == 0xFFFE && bytes.count >= 40
            && Self.guidTails.contains(Array(bytes[26..<40]))
        // the tag is the first two bytes of the sub-format's GUID
        tag = isExtensible ? number(24..<26) : number(0..<2)
        var sampleByteCount = (bitCount + 7) / 8
        if channelCount > 0, blockAlign % channelCount == 0, bitCount > 0,
            blockAlign / channelCount >= sampleByteCount
        {
            sampleByteCount = blockAlign / channelCount
        }
        coding = Self.coding(
            tag: tag, sampleByteCount: sampleByteCount, isBigEndian: isBigEndian)
        blockByteCount = coding.map { [channelCount] in $0.byteCount * channelCount } ?? blockAlign
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
}
