import Dispatch
import Glibc

/// A group of computers that tell each other datagrams.
///
/// What is told is heard on the same computer too. It does not leave the network.
final class MulticastSocket {
    private let file: Int32
    private let group: sockaddr_in
    private let receive: @Sendable ([UInt8]) -> Void
    private let source: any DispatchSourceRead

    /// Joins the group.
    ///
    /// - Parameters:
    ///   - configuration: without a problem.
    ///   - queue: that `receive` is called on.
    ///   - receive: gets each datagram, cut where it is longer than a claim is.
    /// - Throws: `NetworkError`.
    init(
        _ configuration: ArbitrationConfiguration, queue: DispatchQueue,
        receive: @escaping @Sendable ([UInt8]) -> Void
    ) throws(NetworkError) {
        guard let address = IPv4Address(configuration.group) else {
            preconditionFailure("a configuration without a problem names a group")
        }
        let interface =
            configuration.interface.flatMap { IPv4Address($0) }?.address
            ?? in_addr(s_addr: INADDR_ANY.bigEndian)
        group = sockaddr_in(
            sin_family: sa_family_t(AF_INET), sin_port: UInt16(configuration.port).bigEndian,
            sin_addr: address.address, sin_zero: (0, 0, 0, 0, 0, 0, 0, 0))
        let file = socket(
            AF_INET, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0)
        guard file >= 0 else { throw NetworkError("make a socket") }
        do throws(NetworkError) {
            try Self.join(file, group, interface: interface, configuration)
        } catch {
            close(file)
            throw error
        }
        self.file = file
        self.receive = receive
        source = DispatchSource.makeReadSource(fileDescriptor: file, queue: queue)
        source.setEventHandler { Self.read(file, receive) }
        source.setCancelHandler { close(file) }
        source.activate()
    }

    deinit { source.cancel() }

    /// Sends a datagram to the group.
    ///
    /// - Throws: `NetworkError` where there is no network.
    func send(_ bytes: [UInt8]) throws(NetworkError) {
        var group = group
        let sent = withUnsafePointer(to: &group) { group in
            group.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(file, bytes, bytes.count, 0, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard sent == bytes.count else { throw NetworkError("send") }
    }

    /// Hands over what has come by now; on the queue.
    func takeArrived() { Self.read(file, receive) }

    private static func join(
        _ file: Int32, _ group: sockaddr_in, interface: in_addr,
        _ configuration: ArbitrationConfiguration
    ) throws(NetworkError) {
        // Several rigs of one computer have the same port.
        try set(file, SOL_SOCKET, SO_REUSEADDR, Int32(1), "share the port")
        var group = group
        // Only what is sent to the group, not to the port.
        let bound = withUnsafePointer(to: &group) { group in
            group.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard bound == 0 else {
            throw NetworkError("listen to \(configuration.group), port \(configuration.port)")
        }
        try set(
            file, Int32(IPPROTO_IP), IP_ADD_MEMBERSHIP,
            ip_mreq(imr_multiaddr: group.sin_addr, imr_interface: interface),
            "join \(configuration.group)")
        try set(file, Int32(IPPROTO_IP), IP_MULTICAST_IF, interface, "choose the interface")
        try set(file, Int32(IPPROTO_IP), IP_MULTICAST_TTL, UInt8(1), "keep it in the network")
        try set(file, Int32(IPPROTO_IP), IP_MULTICAST_LOOP, UInt8(1), "tell this computer too")
    }

    private static func set<Value: BitwiseCopyable>(
        _ file: Int32, _ level: Int32, _ option: Int32, _ value: Value, _ what: String
    ) throws(NetworkError) {
        let result = withUnsafePointer(to: value) {
            setsockopt(file, level, option, $0, socklen_t(MemoryLayout<Value>.size))
        }
        guard result == 0 else { throw NetworkError(what) }
    }

    private static func read(_ file: Int32, _ receive: ([UInt8]) -> Void) {
        // One byte more than a claim may have, so that what is too long is seen to be.
        var bytes = [UInt8](repeating: 0, count: WordClaim.longestDatagram + 1)
        while true {
            let count = recv(file, &bytes, bytes.count, 0)
            // There is no more, or an error of an earlier datagram, which is no longer a matter.
            guard count >= 0 else { return }
            receive(Array(bytes[..<count]))
        }
    }
}
