import Foundation

/// Why a rig cannot be asked, or cannot take requests; `description` says what to do.
public enum RigSocketError: Error, Equatable, CustomStringConvertible {
    /// Nothing says where the sockets of this user's programs are.
    case noFolder
    /// The name is none of a node.
    case node(String)
    /// The path is longer than a socket's may be.
    case tooLong(path: String, most: Int)
    /// No rig of this name runs here.
    case noRig(node: String, path: String)
    /// Another rig of this name runs here.
    case inUse(node: String, path: String)
    /// Something else lies where the socket belongs.
    case notASocket(path: String)
    /// The rig went away before it had answered, or answered with something else.
    case noAnswer(path: String)
    /// The system refuses, with its error number.
    case system(path: String, operation: String, number: Int32)

    /// One line for people.
    public var description: String {
        switch self {
        case .noFolder:
            "XDG_RUNTIME_DIR is not set, so there is no place for the rig's socket: set it, as "
                + "systemd does with RuntimeDirectory= or a login does"
        case .node(let name):
            "`\(name)` is no name of a node: \(EventSource.nodeRule)"
        case .tooLong(let path, let most):
            "\(path): longer than the \(most) bytes of a socket's path: choose a shorter "
                + "XDG_RUNTIME_DIR or node"
        case .noRig(let node, let path):
            "no rig `\(node)` runs here (\(path)): start `noctule run`, or name the rig with --node"
        case .inUse(let node, let path):
            "another rig `\(node)` runs here and has \(path): give one of them another --node"
        case .notASocket(let path):
            "\(path): something else than a socket lies there: take it away"
        case .noAnswer(let path):
            "\(path): the rig ended before it had answered: try again when it runs"
        case .system(let path, let operation, let number):
            "\(path): cannot \(operation): \(String(cString: strerror(number)))"
        }
    }
}
