import CSndFile
import Glibc

/// A stretch of a reader's bytes in the shape of a file that libsndfile can open.
///
/// A seek only notes the place, so that on a pipe libsndfile may look ahead of what has come.
final class VirtualInput {
    /// The length of a stream whose end is not known: more than any stream has.
    static let openEnd = Int.max / 4

    private let reader: ByteReader
    private let start: Int
    private let byteCount: Int
    private var position = 0

    /// - Parameters:
    ///   - start: the byte of the reader that counts as 0.
    ///   - byteCount: the stretch's length; nil if unknown.
    init(reader: ByteReader, start: Int, byteCount: Int?) {
        self.reader = reader
        self.start = start
        self.byteCount = min(byteCount ?? Self.openEnd, Self.openEnd)
    }

    /// libsndfile's table of calls; each gets the input as its user data.
    static func callbacks() -> SF_VIRTUAL_IO {
        SF_VIRTUAL_IO(
            get_filelen: { VirtualInput.from($0).map { sf_count_t($0.byteCount) } ?? 0 },
            seek: { VirtualInput.from($2)?.seek(Int($0), whence: $1) ?? -1 },
            read: { VirtualInput.from($2)?.read(into: $0, count: Int($1)) ?? 0 },
            write: { _, _, _ in 0 },
            tell: { VirtualInput.from($0).map { sf_count_t($0.position) } ?? 0 })
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> VirtualInput? {
        data.map { Unmanaged<VirtualInput>.fromOpaque($0).takeUnretainedValue() }
    }

    private func seek(_ offset: Int, whence: Int32) -> sf_count_t {
        let origin =
            switch whence {
            case SEEK_CUR: position
            case SEEK_END: byteCount
            default: 0
            }
        let (target, overflow) = origin.addingReportingOverflow(offset)
        guard !overflow, target >= 0 else { return -1 }
        position = min(target, Self.openEnd)
        return sf_count_t(position)
    }

    private func read(into memory: UnsafeMutableRawPointer?, count: Int) -> sf_count_t {
        let wanted = min(count, byteCount - position)
        guard let memory, wanted > 0 else { return 0 }
        let got = reader.read(
            at: start + position, into: UnsafeMutableRawBufferPointer(start: memory, count: wanted))
        position += got
        return sf_count_t(got)
    }
}
