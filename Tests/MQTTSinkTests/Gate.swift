import Foundation
import Synchronization
import TestBroker
import Testing

/// Stands before a broker: hands connections on, is shut, or refuses MQTT 5 as brokers of old did.
final class Gate: Sendable {
    /// What becomes of a greeting of MQTT 5.
    enum Version5 {
        case passed
        /// Answered as MQTT 3.1.1 says: unacceptable protocol version.
        case refused
        /// The connection is closed without a word.
        case closed
    }

    private struct State {
        var listening: Int32?
        var open: [Int32] = []
        /// The level of the protocol in each greeting.
        var levels: [UInt8] = []
    }

    let port: Int
    private let broker: Int
    private let version5: Version5
    private let state = Mutex(State())

    init(before broker: Broker, version5: Version5 = .passed) throws {
        self.broker = broker.port
        self.version5 = version5
        port = try freePort()
    }

    deinit {
        shut()
    }

    /// The levels of the greetings so far: 4 is 3.1.1, 5 is 5.
    var levels: [UInt8] { state.withLock { $0.levels } }

    /// Lets connections through.
    func open() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, 4)
        var address = loopback(port)
        let isListening = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        try #require(isListening && listen(descriptor, 16) == 0)
        state.withLock { $0.listening = descriptor }
        Thread.detachNewThread { [weak self] in
            while true {
                let client = accept(descriptor, nil, nil)
                guard client >= 0 else { return }
                guard let self else {
                    close(client)
                    return
                }
                serve(client)
            }
        }
    }

    /// Ends all connections, and takes no more.
    func shut() {
        state.withLock { state in
            if let listening = state.listening {
                shutdown(listening, Int32(SHUT_RDWR))
                close(listening)
            }
            state.listening = nil
            for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
        }
    }

    private func serve(_ client: Int32) {
        Thread.detachNewThread { [weak self] in
            var greeting = [UInt8](repeating: 0, count: 4096)
            let count = recv(client, &greeting, greeting.count, 0)
            // Type, length, the length and name of the protocol, its level; a greeting is short.
            let level = count > 9 ? greeting[greeting[1] < 128 ? 8 : 9] : 0
            self?.state.withLock { $0.levels.append(level) }
            if level == 5, self?.version5 != .passed {
                if self?.version5 == .refused { send(client, [0x20, 2, 0, 1], 4, 0) }
                close(client)
                return
            }
            guard count > 0, let port = self?.broker, let server = connected(to: port) else {
                close(client)
                return
            }
            send(server, greeting, count, Int32(MSG_NOSIGNAL))
            self?.state.withLock { $0.open += [client, server] }
            Self.relay(client, server)
            self?.state.withLock { $0.open.removeAll { [client, server].contains($0) } }
            close(client)
            close(server)
        }
    }

    private static func relay(_ client: Int32, _ server: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            var ends = [client, server].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&ends, 2, -1) > 0 else { return }
            for (index, end) in ends.enumerated() where end.revents != 0 {
                let count = recv(end.fd, &buffer, buffer.count, 0)
                guard count > 0 else { return }
                let other = index == 0 ? server : client
                var sent = 0
                while sent < count {
                    let more = buffer.withUnsafeBytes {
                        send(
                            other, $0.baseAddress.map { $0 + sent }, count - sent,
                            Int32(MSG_NOSIGNAL))
                    }
                    guard more > 0 else { return }
                    sent += more
                }
            }
        }
    }
}
