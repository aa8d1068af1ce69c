import Events

/// Finds frames in a stream of bytes, however it is cut into pieces.
///
/// It keeps no more than one frame's bytes and what was appended last.
public struct FrameDecoder: Sendable {
    private let limits: FrameLimits
    private var buffer: [UInt8] = []
    /// Bytes of the buffer that belong to frames which were handed out.
    private var start = 0
    /// Where the end of a line is looked for next.
    private var searched = 0
    private var header: FrameHeader?
    private var fault: FrameFault?

    /// Expects the first frame.
    public init(limits: FrameLimits = FrameLimits()) {
        self.limits = limits
    }

    /// Bytes that are kept.
    public var keptByteCount: Int { buffer.count - start }

    /// Takes the next bytes; after a fault they are not kept.
    public mutating func append(_ bytes: some Collection<UInt8>) {
        guard fault == nil else { return }
        if start > 0 {
            buffer.removeFirst(start)
            searched -= start
            start = 0
        }
        buffer += bytes
    }

    /// The next frame; nil until more bytes are there.
    ///
    /// - Throws: `FrameFault`, from then on always.
    public mutating func next() throws(FrameFault) -> WyomingFrame? {
        if let fault { throw fault }
        do throws(FrameFault) {
            return try find()
        } catch {
            fault = error
            buffer = []
            start = 0
            searched = 0
            throw error
        }
    }

    private mutating func find() throws(FrameFault) -> WyomingFrame? {
        if header == nil { try readHeader() }
        guard let header else { return nil }
        let dataEnd = start + header.dataLength
        let end = dataEnd + header.payloadLength
        guard end <= buffer.count else { return nil }
        var frame = WyomingFrame(
            header.type, header.data, payload: Array(buffer[dataEnd..<end]))
        if header.dataLength > 0 {
            guard let object = FrameHeader.object(buffer[start..<dataEnd]) else {
                throw .badData
            }
            frame.data.merge(object) { _, separate in separate }
        }
        self.header = nil
        start = end
        searched = end
        return frame
    }

    private mutating func readHeader() throws(FrameFault) {
        let end = buffer[searched...].firstIndex(of: 0x0a)
        guard (end ?? buffer.count) - start <= limits.headerBytes else {
            throw .headerTooLong(limits.headerBytes)
        }
        guard let end else {
            searched = buffer.count
            return
        }
        header = try FrameHeader(line: buffer[start..<end], limits: limits)
        start = end + 1
    }
}
