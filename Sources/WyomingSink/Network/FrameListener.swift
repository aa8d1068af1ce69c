import FlyingSocks
import Foundation
import Sockets

/// Listens on an address and serves who connects, as many at a time as are allowed.
struct FrameListener {
    private let socket: Socket
    private let pool: SocketPool<ePoll> = .ePoll(maxEvents: 64)
    private let limits: ConnectionLimits

    /// Where it listens.
    let address: WyomingAddress

    /// Begins to listen.
    ///
    /// - Throws: `FrameListenerError`.
    init(
        _ address: WyomingAddress, limits: ConnectionLimits
    ) throws(FrameListenerError) {
        self.limits = limits
        do {
            socket = try Self.bind(address)
        } catch {
            throw FrameListenerError(error, address: address)
        }
        self.address = Self.name(of: socket) ?? address
    }

    /// Serves until the task is cancelled.
    ///
    /// - Parameter serve: serves one connection; what it throws ends that one only.
    /// - Throws: `CancellationError`; what keeps it from going on.
    func run(_ serve: @escaping @Sendable (FrameConnection) async throws -> Void) async throws {
        defer { try? socket.close() }
        try await pool.prepare()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await accept(serve) }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func accept(
        _ serve: @escaping @Sendable (FrameConnection) async throws -> Void
    ) async throws {
        let open = ConnectionCount(most: limits.connections)
        var count = 0
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                try Task.checkCancellation()
                do {
                    let client = Socket(file: try socket.accept().file)
                    guard open.begin() else {
                        try client.close()
                        continue
                    }
                    count += 1
                    let number = count
                    group.addTask {
                        defer { open.end() }
                        await self.serve(client, number: number, serve)
                    }
                } catch SocketError.blocked {
                    try await pool.suspendSocket(socket, untilReadyFor: .read)
                } catch is SocketError {
                    // A client that has gone again, or no descriptor: some come free.
                    try await Task.sleep(for: .milliseconds(100))
                }
            }
        }
    }

    private func serve(
        _ client: Socket, number: Int,
        _ serve: @Sendable (FrameConnection) async throws -> Void
    ) async {
        do {
            let wire = try Wire(client, pool: pool, writeSeconds: limits.writeSeconds)
            try await serve(FrameConnection(wire, number: number, limits: limits))
        } catch {
            // A client that goes, errs or does not read: nobody is left to be told.
        }
    }

    private static func bind(_ address: WyomingAddress) throws -> Socket {
        let port = UInt16(address.port)
        let socket = try Socket(domain: Int32(address.isVersion6 ? AF_INET6 : AF_INET))
        do {
            _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
            try socket.setValue(true, for: .localAddressReuse)
            try socket.setFlags(.nonBlocking)
            if address.isVersion6 {
                try socket.bind(to: sockaddr_in6.inet6(ip6: address.host, port: port))
            } else {
                try socket.bind(to: sockaddr_in.inet(ip4: address.host, port: port))
            }
        } catch {
            try? socket.close()
            throw error
        }
        // Closes it where it fails.
        try socket.listen(maxPendingConnection: 32)
        return socket
    }

    private static func name(of socket: Socket) -> WyomingAddress? {
        guard let name = try? socket.sockname() else { return nil }
        switch name {
        case .ip4(let host, let port), .ip6(let host, let port):
            return WyomingAddress(host: host, port: Int(port))
        case .unix: return nil
        }
    }
}
