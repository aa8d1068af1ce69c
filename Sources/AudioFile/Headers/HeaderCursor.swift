/// Walks forward through a header's numbers and names.
struct HeaderCursor {
    let reader: ByteReader
    /// The file as the user named it.
    let path: String
    /// The next byte.
    private(set) var offset = 0
    var isBigEndian = false

    init(reader: ByteReader, path: String) {
        self.reader = reader
        self.path = path
    }

    /// The next bytes; the cursor moves past them.
    mutating func bytes(_ count: Int) throws(AudioFileError) -> [UInt8] {
        let start = offset
        var got = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            got = reader.read(at: start, into: UnsafeMutableRawBufferPointer(buffer))
            initialized = got
        }
        guard got == count else {
            if let failure = reader.failure { throw failure.error(.open, path: path) }
            throw AudioFileError(
                .truncated, .open, path: path, problem: "the file ends within its header",
                place: .byte(start + got), cure: "copy or record it again")
        }
        offset += count
        return bytes
    }

    /// Whether the next byte exists; on a pipe, waits for it.
    func hasMore() -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { byte in
            reader.read(at: offset, into: byte) == 1
        }
    }

    mutating func skip(_ count: Int) {
        offset += count
    }

    /// A name of four characters; what cannot be printed becomes a question mark.
    mutating func name() throws(AudioFileError) -> String {
        let printable = try bytes(4).map { (0x20...0x7E).contains($0) ? $0 : UInt8(ascii: "?") }
        return String(decoding: printable, as: UTF8.self)
    }

    mutating func number(byteCount: Int) throws(AudioFileError) -> Int {
        Self.number(try bytes(byteCount)[...], isBigEndian: isBigEndian)
    }

    /// The unsigned number that up to eight bytes spell; those above `Int.max` become that.
    static func number(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> Int {
        Int(clamping: word(isBigEndian ? Array(bytes) : bytes.reversed()))
    }

    /// The bits that up to eight bytes spell, the first the highest.
    static func word(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    func failure(
        _ code: AudioFileError.Code, _ problem: String, at place: Int? = nil, cure: String
    ) -> AudioFileError {
        AudioFileError(
            code, .open, path: path, problem: problem, place: place.map { .byte($0) }, cure: cure)
    }

    func damaged(_ problem: String, at place: Int) -> AudioFileError {
        failure(.damaged, problem, at: place, cure: "copy or record it again")
    }
}
