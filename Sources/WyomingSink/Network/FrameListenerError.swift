import FlyingSocks
import Foundation

/// Why an address cannot be listened on.
struct FrameListenerError: Error, Equatable, CustomStringConvertible {
    /// The address.
    var address: WyomingAddress
    /// What was wrong and what helps.
    var problem: String

    /// What a failure of the system means.
    init(_ error: any Error, address: WyomingAddress) {
        self.address = address
        switch error as? SocketError {
        case .failed(_, EADDRINUSE, _):
            problem = "another program has the port: end that, or name another port"
        case .failed(_, EACCES, _):
            problem = "the port takes rights that this program has not: name one from 1024 up"
        case .failed(_, EADDRNOTAVAIL, _):
            problem = "this computer has no such address: name one of its own, or 0.0.0.0"
        case .failed(_, _, let message): problem = "cannot be listened on: \(message)"
        default: problem = "cannot be listened on: \(error)"
        }
    }

    /// The address, what was wrong, the cure.
    var description: String { "\(address): \(problem)" }
}
