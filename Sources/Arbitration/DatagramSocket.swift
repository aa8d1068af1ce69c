import Dispatch
import Glibc

/// A socket for datagrams of IPv4.
final class DatagramSocket {
    /// Datagrams that are handed over at once; what comes faster waits, and is lost where it waits long.
    private static let mostAtOnce = 256

    private let file: Int32
    private let receive: @Sendable ([UInt8], sockaddr_in) -> Void
    private var source: (any DispatchSourceRead)?

    /// Opens a socket.
    ///
    /// - Parameters:
    ///   - address: where it listens.
    ///   - queue: that `receive` is called on.
    ///   - receive: gets each datagram, cut where it is longer than rigs send, and whose it is.
    /// - Throws: `NetworkError`.
    init(
        at address: sockaddr_in, queue: DispatchQueue,
        receive: @escaping @Sendable ([UInt8], sockaddr_in) -> Void
    ) throws(NetworkError) {
        let kind = SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
        file = socket(AF_INET, Int32(kind), 0)
        self.receive = receive
        guard file >= 0 else { throw NetworkError("make a socket") }
        do throws(NetworkError) {
            // Several rigs of one computer listen to one group.
            try set(SOL_SOCKET, SO_REUSEADDR, Int32(1), "share the port")
            var address = address
            let bound = withUnsafePointer(to: &address) { address in
                address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard bound == 0 else {
                throw NetworkError("listen to port \(UInt16(bigEndian: address.sin_port))")
            }
        } catch {
            Glibc.close(file)
            throw error
        }
        let source = DispatchSource.makeReadSource(fileDescriptor: file, queue: queue)
        source.setEventHandler { [weak self] in self?.takeArrived() }
        source.setCancelHandler { [file] in Glibc.close(file) }
        source.activate()
        self.source = source
    }

    deinit { source?.cancel() }

    /// Sets an option of the socket.
    ///
    /// - Throws: `NetworkError`: what could not be done.
    func set<Value: BitwiseCopyable>(
        _ level: Int32, _ option: Int32, _ value: Value, _ what: String
    ) throws(NetworkError) {
        let result = withUnsafePointer(to: value) {
            setsockopt(file, level, option, $0, socklen_t(MemoryLayout<Value>.size))
        }
        guard result == 0 else { throw NetworkError(what) }
    }

    /// Sends a datagram.
    ///
    /// - Throws: `NetworkError`.
    func send(_ bytes: [UInt8], to address: sockaddr_in) throws(NetworkError) {
        var address = address
        let sent = withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(file, bytes, bytes.count, 0, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard sent == bytes.count else { throw NetworkError("send") }
    }

    /// Hands over what has come by now; on the queue.
    func takeArrived() {
        // One byte more than rigs send, so that what is too long is seen to be.
        var bytes = [UInt8](repeating: 0, count: RigDatagram.longest + 1)
        var address = sockaddr_in()
        for _ in 0..<Self.mostAtOnce {
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let count = withUnsafeMutablePointer(to: &address) { address in
                address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    recvfrom(file, &bytes, bytes.count, 0, $0, &length)
                }
            }
            // There is no more, or an error of an earlier datagram, which is no longer a matter.
            guard count >= 0 else { return }
            receive(Array(bytes[..<count]), address)
        }
    }
}
