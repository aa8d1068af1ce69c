import Dispatch
import FlyingSocks
import Foundation

/// Finds a wake service and connects to it.
struct WakeServiceDial {
    /// Seconds that a connection may take.
    private static let patience = 5.0

    private let configuration: WakeClientConfiguration

    init(_ configuration: WakeClientConfiguration) {
        self.configuration = configuration
    }

    /// Connects to the first of the name's addresses that answers.
    ///
    /// - Throws: `WakeServiceFault`, `CancellationError`.
    func connect(by pool: SocketPool<ePoll>) async throws -> FrameConnection {
        var problem = "no such computer"
        for host in await addresses() {
            try Task.checkCancellation()
            do {
                let socket = try await connect(to: host, by: pool)
                let wire = try Wire(
                    socket, pool: pool, writeSeconds: configuration.limits.writeSeconds)
                var limits = configuration.limits
                // A service has nothing to say until it hears a wake word.
                limits.idleSeconds = 1e9
                return FrameConnection(wire, number: 1, limits: limits)
            } catch let error as SocketError {
                problem = "cannot be reached: \(error)"
                if case .failed(_, _, let message) = error {
                    problem = "cannot be reached: \(message)"
                }
            }
        }
        throw WakeServiceFault(uri: configuration.uri, problem: problem)
    }

    private func connect(to host: String, by pool: SocketPool<ePoll>) async throws -> Socket {
        let port = UInt16(configuration.port)
        if host.contains(":") {
            return try await AsyncSocket.connected(
                to: sockaddr_in6.inet6(ip6: host, port: port), pool: pool,
                timeout: Self.patience
            ).socket
        }
        return try await AsyncSocket.connected(
            to: sockaddr_in.inet(ip4: host, port: port), pool: pool, timeout: Self.patience
        ).socket
    }

    /// The addresses of the name; asking for them may take seconds, on a thread of its own.
    private func addresses() async -> [String] {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [host = configuration.host] in
                continuation.resume(returning: Self.addresses(of: host))
            }
        }
    }

    private static func addresses(of host: String) -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        return sequence(first: list) { $0?.pointee.ai_next }.compactMap { entry in
            guard let entry = entry?.pointee else { return nil }
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let failed = getnameinfo(
                entry.ai_addr, entry.ai_addrlen, &text, socklen_t(text.count), nil, 0,
                NI_NUMERICHOST)
            return failed == 0
                ? String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self) : nil
        }
    }
}
