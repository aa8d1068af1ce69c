import Dispatch
package import FlyingSocks
import Foundation

/// Finds a computer by its name and connects to it.
package struct Dial: Sendable {
    /// Seconds that a connection to an address may take, unless said.
    package static let patience = 5.0

    private let host: String
    private let port: UInt16

    /// Names a computer.
    ///
    /// - Parameters:
    ///   - host: its name, or its address in the usual notation.
    ///   - port: 1 to 65535.
    package init(host: String, port: Int) {
        self.host = host
        self.port = UInt16(port)
    }

    /// Connects to the first of the name's addresses that answers.
    ///
    /// - Parameters:
    ///   - pool: that runs as long as the connection.
    ///   - writeSeconds: within which what is sent has to be taken.
    ///   - seconds: that a connection to an address may take.
    /// - Throws: `DialFault`, `CancellationError`.
    package func connect(
        by pool: SocketPool<ePoll>, writeSeconds: Double, within seconds: Double = patience
    ) async throws -> Wire {
        var problem = "no such computer"
        for address in await addresses() {
            try Task.checkCancellation()
            do {
                let socket = try await connect(to: address, by: pool, within: seconds)
                return try Wire(socket, pool: pool, writeSeconds: writeSeconds)
            } catch let error as SocketError {
                problem =
                    switch error {
                    // How a refusal ends the wait for a connection.
                    case .disconnected: "cannot be reached: nobody takes the connection"
                    case .failed(_, _, let message): "cannot be reached: \(message)"
                    default: "cannot be reached: \(error)"
                    }
            }
        }
        throw DialFault(problem)
    }

    private func connect(
        to address: String, by pool: SocketPool<ePoll>, within seconds: Double
    ) async throws -> Socket {
        if address.contains(":") {
            return try await AsyncSocket.connected(
                to: sockaddr_in6.inet6(ip6: address, port: port), pool: pool,
                timeout: seconds
            ).socket
        }
        return try await AsyncSocket.connected(
            to: sockaddr_in.inet(ip4: address, port: port), pool: pool, timeout: seconds
        ).socket
    }

    /// The addresses of the name; asking for them may take seconds, on a thread of its own.
    private func addresses() async -> [String] {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { [host] in
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
