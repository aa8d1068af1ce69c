import Foundation

/// Where a message bus is: `ws://HOST:PORT/PATH`.
///
/// What is left out is as OVOS has it where nothing is configured, port 8181 and path `/core`
/// (ovos-bus-client 1.5.0, `conf.load_message_bus_config`).
public struct OVOSAddress: Equatable, Sendable, CustomStringConvertible {
    /// What an address looks like, in words.
    public static let rule = "ws://HOST:PORT/PATH, usually ws://127.0.0.1:8181/core"
    /// The port where none is named.
    public static let usualPort = 8181
    /// The path where none is named.
    public static let usualPath = "/core"

    /// Why a text is no address.
    public struct Problem: Error, Equatable, CustomStringConvertible {
        /// What was wrong, and what helps.
        public let description: String
    }

    /// The computer's name or address.
    let host: String
    /// The port, 1 to 65535.
    let port: Int
    /// The path, with its query, as it is asked for.
    let path: String

    /// The usual bus of this computer.
    public init() {
        host = "127.0.0.1"
        port = Self.usualPort
        path = Self.usualPath
    }

    /// Reads an address.
    public init(_ text: String) throws(Problem) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["ws", "wss"].contains(scheme), let host = parts.encodedHost?.removingPercentEncoding,
            !host.isEmpty
        else { throw Problem(description: "`\(text)` is no address; use \(Self.rule)") }
        guard scheme == "ws" else {
            throw Problem(
                description: "`\(text)`: a bus is spoken to without TLS; use \(Self.rule), through "
                    + "a tunnel (ssh -L, stunnel) where others listen on the way")
        }
        guard parts.user == nil, parts.password == nil else {
            throw Problem(description: "a bus takes no user or password; use \(Self.rule)")
        }
        guard parts.fragment == nil else {
            throw Problem(description: "`\(text)`: leave out what stands behind #")
        }
        let port = parts.port ?? Self.usualPort
        guard (1...65535).contains(port) else {
            throw Problem(description: "`\(text)`: a port is 1 to 65535")
        }
        self.host =
            host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
        self.port = port
        let path = parts.percentEncodedPath.isEmpty ? Self.usualPath : parts.percentEncodedPath
        self.path = path + (parts.percentEncodedQuery.map { "?" + $0 } ?? "")
    }

    /// The computer and the port, as the header `Host` has them.
    var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// The address in full.
    public var description: String { "ws://\(authority)\(path)" }
}
