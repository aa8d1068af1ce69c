import CSndFile

/// An output file in the shape that libsndfile can write to.
enum VirtualOutput {
    /// libsndfile's table of calls; each gets the `OutputFile` as its user data.
    static func callbacks() -> SF_VIRTUAL_IO {
        SF_VIRTUAL_IO(
            get_filelen: { VirtualOutput.from($0).map { sf_count_t($0.length) } ?? 0 },
            seek: { sf_count_t(VirtualOutput.from($2)?.seek(Int($0), whence: $1) ?? -1) },
            read: { memory, count, data in
                let bytes = UnsafeMutableRawBufferPointer(start: memory, count: Int(count))
                return sf_count_t(VirtualOutput.from(data)?.read(into: bytes) ?? 0)
            },
            write: { memory, count, data in
                let bytes = UnsafeRawBufferPointer(start: memory, count: Int(count))
                return sf_count_t(VirtualOutput.from(data)?.write(bytes) ?? 0)
            },
            tell: { VirtualOutput.from($0).map { sf_count_t($0.position) } ?? 0 })
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> OutputFile? {
        data.map { Unmanaged<OutputFile>.fromOpaque($0).takeUnretainedValue() }
    }
}
