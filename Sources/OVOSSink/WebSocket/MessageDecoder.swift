import FlyingFox

/// Finds a server's messages in the bytes of a WebSocket (RFC 6455, 5), within a limit; a value that is
/// fed bytes.
///
/// A message that is longer than the limit is passed over as it comes and never held, and so is one that
/// is no text: a bus tells everybody everything, and the connection goes on.
struct MessageDecoder {
    /// What has come.
    enum Outcome: Equatable {
        /// A message of text, whole.
        case text(String)
        /// The server asks for a sign of life, with these bytes in it.
        case ping([UInt8])
        /// The server's own, with the bytes that it was asked with.
        case pong([UInt8])
        /// The server closes.
        case close
    }

    /// A message that has begun and not ended.
    private struct Begun {
        var bytes: [UInt8] = []
        var isPassedOver: Bool
    }

    private let limit: Int
    private var bytes: [UInt8] = []
    private var start = 0
    /// The head of the frame whose payload comes next; nil before a head.
    private var head: FrameHead?
    /// The message that has begun and not ended.
    private var begun: Begun?
    /// Bytes to come of a frame that is passed over.
    private var passing = 0

    /// Begins with nothing.
    ///
    /// - Parameter limit: bytes of a message at most.
    init(limit: Int) {
        self.limit = limit
    }

    /// Takes bytes.
    mutating func append(_ new: [UInt8]) {
        bytes.removeFirst(start)
        start = 0
        bytes += new
    }

    /// What comes next in the bytes so far; nil where more are needed.
    ///
    /// - Throws: `WebSocketFault`; nothing can be read after it.
    mutating func next() throws(WebSocketFault) -> Outcome? {
        while pass() {
            guard let head else {
                guard let new = try FrameHead(bytes[start...]) else { return nil }
                start += new.byteCount
                try begin(new)
                continue
            }
            guard bytes.count - start >= head.length else { return nil }
            let payload = bytes[start..<(start + head.length)]
            start += head.length
            self.head = nil
            if let outcome = try take(payload, head) { return outcome }
        }
        return nil
    }

    /// Passes over what is not wanted.
    ///
    /// - Returns: whether that is done.
    private mutating func pass() -> Bool {
        let count = min(passing, bytes.count - start)
        start += count
        passing -= count
        return passing == 0
    }

    /// Decides what becomes of a frame's payload.
    private mutating func begin(_ new: FrameHead) throws(WebSocketFault) {
        guard !new.isControl else {
            head = new
            return
        }
        // Parts follow a beginning, and no message begins amid another.
        guard (new.opcode == .continuation) == (begun != nil) else {
            throw WebSocketFault(.protocolError)
        }
        var message = begun ?? Begun(isPassedOver: new.opcode != .text)
        if new.length > limit - message.bytes.count { message = Begun(isPassedOver: true) }
        guard message.isPassedOver else {
            (head, begun) = (new, message)
            return
        }
        passing = new.length
        begun = new.isFinal ? nil : message
    }

    private mutating func take(
        _ payload: ArraySlice<UInt8>, _ head: FrameHead
    ) throws(WebSocketFault) -> Outcome? {
        switch head.opcode {
        case .ping: return .ping(Array(payload))
        case .pong: return .pong(Array(payload))
        case .close: return .close
        default: break
        }
        begun?.bytes += payload
        guard head.isFinal, let message = begun else { return nil }
        begun = nil
        guard let text = String(validating: message.bytes, as: UTF8.self) else {
            throw WebSocketFault(.invalidFramePayload)
        }
        return .text(text)
    }
}
