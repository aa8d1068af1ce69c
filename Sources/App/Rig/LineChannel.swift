import Foundation

/// Lines over a connected socket, which it closes in the end.
///
/// For one thread.
final class LineChannel {
    /// The longest line, in bytes.
    static let longestLine = 65_536

    private let descriptor: Int32
    private var received: [UInt8] = []

    /// Takes a descriptor over.
    ///
    /// - Parameter patience: seconds for which the other end may be silent; nil for ever.
    init(_ descriptor: Int32, patience: Int? = nil) {
        self.descriptor = descriptor
        guard let patience else { return }
        var time = timeval(tv_sec: patience, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        // Only options that no Linux socket has are refused.
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, size)
    }

    deinit {
        close(descriptor)
    }

    /// The next line without its end; nil when none comes whole.
    func readLine() -> String? {
        var searched = 0
        while true {
            if let end = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { received.removeFirst(end + 1) }
                return String(decoding: received[..<end], as: UTF8.self)
            }
            searched = received.count
            guard searched <= Self.longestLine else { return nil }
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count > 0 {
                received += buffer[..<count]
            } else if count == 0 || errno != EINTR {
                return nil
            }
        }
    }

    /// The next bytes, whatever they are; nil at the end, and where none come in time.
    func readBytes() -> [UInt8]? {
        guard received.isEmpty else {
            defer { received = [] }
            return received
        }
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count > 0 { return Array(buffer[..<count]) }
            guard count < 0, errno == EINTR else { return nil }
        }
    }

    /// Whether the other end has not hung up.
    var isThere: Bool {
        var byte: UInt8 = 0
        let count = recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT))
        return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR)
    }

    /// Hangs up both ways; a read that waits ends.
    ///
    /// Any thread may call.
    func hangUp() {
        // Fails only where the other end has hung up.
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Sends a line.
    ///
    /// - Returns: false when the other end takes no more.
    func write(_ line: String) -> Bool {
        var rest = Array((line + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}
