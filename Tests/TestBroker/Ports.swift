package import Foundation
import Synchronization

/// The ports that were given so far.
private let given = Mutex<Set<Int>>([])

/// A port of this computer that nobody has, and that nobody gets who asks the system for any.
///
/// It lies below those that Linux gives by itself unless told otherwise (`ip_local_port_range`): a server
/// that is to come back to it later finds it free.
package func freePort() throws -> Int {
    for _ in 0..<1000 {
        let port = Int.random(in: 20_000..<32_000)
        guard given.withLock({ $0.insert(port).inserted }) else { continue }
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw NoFreePort(number: errno) }
        defer { close(descriptor) }
        var address = loopback(port)
        let isFree = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if isFree { return port }
        guard errno == EADDRINUSE else { throw NoFreePort(number: errno) }
    }
    throw NoFreePort(number: EADDRINUSE)
}

/// Why there is no port: the error of the last that was tried.
private struct NoFreePort: Error {
    let number: Int32
}

/// An address of this computer.
package func loopback(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return address
}

/// Connects to a port of this computer.
package func connected(to port: Int) -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(port)
    let isThere = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
    }
    if isThere { return descriptor }
    close(descriptor)
    return nil
}

/// Whether somebody listens on a port.
package func canConnect(to port: Int) -> Bool {
    guard let descriptor = connected(to: port) else { return false }
    close(descriptor)
    return true
}
