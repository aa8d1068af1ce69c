import Foundation

/// Standard input as a FIFO that a rig can open, removed with the value.
final class ForwardedInput {
    /// The FIFO.
    let path: String

    /// Open for both directions, so that writing waits for nobody and nothing gets lost before the rig
    /// has opened it.
    private var descriptor: Int32

    /// Bytes that are forwarded at a time, and that lie ready before the rig is asked: any header.
    private static let chunk = 4096

    /// Makes the FIFO and puts the first bytes into it.
    ///
    /// - Parameter beside: a file in the folder that the FIFO goes into.
    /// - Throws: `CommandFailure`.
    init(beside neighbour: String) throws {
        let folder = URL(fileURLWithPath: neighbour).deletingLastPathComponent()
        path = folder.appendingPathComponent("noctule-play-\(getpid()).fifo").path
        unlink(path)
        guard mkfifo(path, 0o600) == 0 else { throw Self.failure(path, "be made") }
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else {
            let failure = Self.failure(path, "be opened")
            unlink(path)
            throw failure
        }
        var first: [UInt8] = []
        while first.count < Self.chunk, case let bytes = try Self.read(), !bytes.isEmpty {
            first += bytes
        }
        guard !first.isEmpty else {
            throw CommandFailure(.badInput, ["standard input: nothing came of it"])
        }
        // A FIFO has room for 64 KiB.
        guard try write(first) else { throw Self.failure(path, "be written") }
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// Forwards what follows until it ends or the rig wants no more.
    ///
    /// - Throws: `CommandFailure` when it cannot be read on.
    func forward() throws {
        // Now that the rig has it open, this end's being alone is told by the system.
        let end = open(path, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
        guard end >= 0 else { return }
        close(descriptor)
        descriptor = end
        // To wait for room.
        guard fcntl(end, F_SETFL, O_WRONLY) == 0 else { throw Self.failure(path, "be written") }
        signal(SIGPIPE, SIG_IGN)
        while case let bytes = try Self.read(), !bytes.isEmpty {
            guard try write(bytes) else { return }
        }
    }

    /// - Returns: false when nobody reads any more.
    private func write(_ bytes: [UInt8]) throws -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                return false
            } else if errno != EINTR {
                throw Self.failure(path, "be written")
            }
        }
        return true
    }

    private static func read() throws -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: chunk)
        while true {
            let count = Glibc.read(STDIN_FILENO, &buffer, buffer.count)
            if count >= 0 { return Array(buffer[..<count]) }
            guard errno == EINTR else { throw failure("standard input", "be read") }
        }
    }

    private static func failure(_ name: String, _ operation: String) -> CommandFailure {
        CommandFailure(
            .badInput, ["\(name): cannot \(operation): \(String(cString: strerror(errno)))"])
    }
}
