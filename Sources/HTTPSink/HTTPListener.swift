import FlyingFox
import FlyingSocks
import Foundation

/// Listens on an address and serves who connects, as many at a time as are allowed.
///
/// FlyingFox's own server takes any number of connections, headers of any size and all the time in the
/// world, and has no place to limit them; so the socket is FlyingSocks', and the limits stand here.
struct HTTPListener {
    /// Connections that are told they are too many, at a time; further ones are just closed.
    private static let mostRefusals = 16

    private let socket: Socket
    private let pool: SocketPool<ePoll> = .ePoll(maxEvents: 64)
    private let limits: HTTPLimits
    private let routes: HTTPRoutes
    private let counters: HTTPCounters
    /// Those that are being refused.
    private let refusals = HTTPCounters()

    /// Where it listens.
    let address: HTTPAddress

    /// Begins to listen.
    ///
    /// - Throws: `HTTPListenerError`.
    init(
        _ address: HTTPAddress, limits: HTTPLimits, routes: HTTPRoutes, counters: HTTPCounters
    ) throws(HTTPListenerError) {
        self.limits = limits
        self.routes = routes
        self.counters = counters
        do {
            socket = try Self.bind(address)
        } catch let error as SocketError {
            throw HTTPListenerError(error, address: address)
        } catch {
            throw HTTPListenerError(address: address, problem: "cannot be listened on: \(error)")
        }
        self.address = Self.name(of: socket) ?? address
    }

    /// Serves until the task is cancelled.
    ///
    /// - Throws: `CancellationError`; what keeps it from going on.
    func run() async throws {
        // When nobody waits for it any more.
        defer { try? socket.close() }
        try await pool.prepare()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await pool.run() }
            group.addTask { try await accept() }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func accept() async throws {
        try await withThrowingDiscardingTaskGroup { group in
            while true {
                try Task.checkCancellation()
                do {
                    let client = Socket(file: try socket.accept().file)
                    let isWelcome = counters.open(most: limits.connections)
                    guard isWelcome || refusals.open(most: Self.mostRefusals) else {
                        try client.close()
                        continue
                    }
                    group.addTask { await serve(client, isWelcome: isWelcome) }
                } catch SocketError.blocked {
                    try await pool.suspendSocket(socket, untilReadyFor: .read)
                } catch is SocketError {
                    // A client that has gone again, or no descriptor: some come free.
                    try await Task.sleep(for: .milliseconds(100))
                }
            }
        }
    }

    private func serve(_ client: Socket, isWelcome: Bool) async {
        defer { isWelcome ? counters.close() : refusals.close() }
        _ = fcntl(client.file.rawValue, F_SETFD, FD_CLOEXEC)
        do {
            let wire = try Wire(client, pool: pool, writeSeconds: limits.writeSeconds)
            defer { wire.close() }
            guard isWelcome else {
                let fault = HTTPFault(
                    .serviceUnavailable, "\(limits.connections) clients are connected: come later")
                counters.count(fault.status)
                try await wire.write(HTTPText.response(HTTPAnswer(fault), isLast: true))
                return try await wire.linger()
            }
            try await Connection(wire, limits: limits, routes: routes, counters: counters).serve()
        } catch {
            // A client that goes, or does not read: nobody is left to be told.
        }
    }

    private static func bind(_ address: HTTPAddress) throws -> Socket {
        let port = UInt16(address.port)
        let family = address.isVersion6 ? AF_INET6 : AF_INET
        let socket = try Socket(domain: Int32(family))
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
        try socket.listen(maxPendingConnection: 128)
        return socket
    }

    private static func name(of socket: Socket) -> HTTPAddress? {
        guard let name = try? socket.sockname() else { return nil }
        switch name {
        case .ip4(let host, let port), .ip6(let host, let port):
            return HTTPAddress(host: host, port: Int(port))
        case .unix: return nil
        }
    }
}
