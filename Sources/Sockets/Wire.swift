package import FlyingSocks
package import Foundation

/// The two ways of a connection, with a limit of time on each.
///
/// Reads and writes go on side by side, each by one task at a time.
package struct Wire: Sendable {
    /// Bytes that are read at once.
    private static let blockLength = 16_384

    private let socket: Socket
    private let pool: any AsyncSocketPool
    private let writeSeconds: Double

    /// Takes a socket that is connected.
    ///
    /// - Parameter writeSeconds: within which what is sent has to be taken.
    /// - Throws: `SocketError`.
    package init(_ socket: Socket, pool: any AsyncSocketPool, writeSeconds: Double) throws {
        try socket.setFlags(.nonBlocking)
        _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
        var isOn: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        // Small frames are not kept back for larger ones, and a computer that is gone is noticed.
        _ = setsockopt(socket.file.rawValue, Int32(IPPROTO_TCP), TCP_NODELAY, &isOn, size)
        _ = setsockopt(socket.file.rawValue, SOL_SOCKET, SO_KEEPALIVE, &isOn, size)
        self.socket = socket
        self.pool = pool
        self.writeSeconds = writeSeconds
    }

    /// Hangs up; nothing may wait for it any more.
    package func close() {
        // Fails only where it is closed.
        try? socket.close()
    }

    /// The next bytes.
    ///
    /// - Returns: one at least; nil when none came in time.
    /// - Throws: `SocketError.disconnected` at the end, others, `CancellationError`.
    package func read(until deadline: ContinuousClock.Instant) async throws -> [UInt8]? {
        while true {
            try Task.checkCancellation()
            do {
                return try socket.read(atMost: Self.blockLength)
            } catch SocketError.blocked {
                guard try await wait(for: .read, until: deadline) else { return nil }
            }
        }
    }

    /// Sends bytes.
    ///
    /// - Throws: `SocketError.timeout` when they are not taken in time, others, `CancellationError`.
    package func write(_ data: Data) async throws {
        let deadline = ContinuousClock.now + .seconds(writeSeconds)
        var sent = data.startIndex
        while sent < data.endIndex {
            do {
                sent = try socket.write(data, from: sent)
            } catch SocketError.blocked {
                guard try await wait(for: .write, until: deadline) else {
                    throw SocketError.timeout(message: "the other end does not read")
                }
            }
        }
    }

    /// Waits until the socket is ready.
    ///
    /// - Returns: false when it is not in time.
    private func wait(
        for events: Socket.Events, until deadline: ContinuousClock.Instant
    ) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await pool.suspendSocket(socket, untilReadyFor: events)
                return true
            }
            group.addTask {
                try await Task.sleep(until: deadline, clock: .continuous)
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
    }
}
