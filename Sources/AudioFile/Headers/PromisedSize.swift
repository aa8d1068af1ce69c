/// The size that a chunk of samples claims, told apart from the numbers that programs put there
/// when they cannot know it: when they write to a pipe, or were killed before they could seek back.
struct PromisedSize {
    /// Bytes of samples, or nil when the header leaves it open.
    let byteCount: Int?

    /// - Parameters:
    ///   - size: as the chunk says.
    ///   - frameByteCount: bytes of a frame; writers round their placeholder down to whole frames.
    ///   - formSize: as the enclosing form says, counted from byte 8.
    ///   - dataOffset: the first byte of the samples.
    ///   - fileLength: nil for a pipe.
    init(_ size: Int, frameByteCount: Int, formSize: Int, dataOffset: Int, fileLength: Int?) {
        if size == 0 {
            // truly empty only if the form goes on behind the samples, and is no placeholder itself
            let goesOn = formSize > dataOffset - 8 && !Self.isPlaceholder(formSize, frameByteCount)
            byteCount = goesOn ? 0 : nil
        } else if size == Self.unknown || size == Int.max {
            byteCount = nil
        } else if Self.isPlaceholder(size, frameByteCount) {
            let isThere = fileLength.map { $0 - dataOffset >= size } ?? false
            byteCount = isThere ? size : nil
        } else {
            byteCount = size
        }
    }

    /// ffmpeg and the formats' own word for "unknown".
    private static let unknown = 0xFFFF_FFFF

    /// sox and mplayer 0x7FFFF000, sox (AIFF) 0x7F000000, arecord 0x7FFFFF00 and 0x80000000,
    /// others the largest signed number; whole, in whole frames, or with a header's bytes added.
    private static func isPlaceholder(_ size: Int, _ frameByteCount: Int) -> Bool {
        if (0xFFFF_FF00...unknown).contains(size) { return true }
        let marks = [0x7F00_0000, 0x7FFF_F000, 0x7FFF_FF00, 0x7FFF_FFFF, 0x8000_0000]
        let slack = max(frameByteCount, 1)
        return marks.contains { mark in
            (mark - slack...mark).contains(size) || (mark...mark + 128).contains(size)
        }
    }
}
