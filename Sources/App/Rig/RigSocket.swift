import Foundation

/// Where a running rig takes requests: a local socket of its own, for its user only.
///
/// It is `noctule-NODE.sock` in `XDG_RUNTIME_DIR`. A request is a line, a `PlaybackRequest` or a
/// `SensingRequest`; so is the answer, a `PlaybackReply`.
public struct RigSocket: Equatable, Sendable {
    /// The rig's name.
    public let node: String
    /// The socket's path.
    public let path: String

    /// Bytes of a path that a socket's address has room for, without the end.
    private static let longestPath = MemoryLayout.size(ofValue: sockaddr_un().sun_path) - 1

    /// Names the socket of a rig.
    ///
    /// - Parameter folder: that it lies in; nil for what `XDG_RUNTIME_DIR` says.
    /// - Throws: `noFolder`, `node`, `tooLong`.
    public init(node: String, folder: String? = nil) throws(RigSocketError) {
        guard EventSource.reference(toNode: node) != nil else { throw .node(node) }
        guard let folder = folder ?? ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"],
            folder.hasPrefix("/")
        else { throw .noFolder }
        self.node = node
        path = URL(fileURLWithPath: folder).appendingPathComponent("noctule-\(node).sock").path
        guard path.utf8.count <= Self.longestPath else {
            throw .tooLong(path: path, most: Self.longestPath)
        }
    }

    /// Where the rig's events are kept while no other place is named.
    var journalPath: String { path.replacing(/\.sock$/, with: ".sqlite") }

    /// Calls a function of the system with the socket's address.
    func withAddress<Result>(
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// The last failure of the system.
    func failure(_ operation: String) -> RigSocketError {
        .system(path: path, operation: operation, number: errno)
    }
}
