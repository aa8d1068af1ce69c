import Foundation

/// Where a broker is: `mqtt://HOST[:PORT]`, or `mqtts://` with TLS.
public struct MQTTAddress: Equatable, Sendable, CustomStringConvertible {
    /// What an address looks like, in words.
    public static let rule = "mqtt://HOST, mqtt://HOST:PORT, or mqtts:// with TLS"

    /// Why a text is no address.
    public struct Problem: Error, Equatable, CustomStringConvertible {
        /// What was wrong, and what helps.
        public let description: String
    }

    /// A name or an address.
    public let host: String
    /// 1 to 65535.
    public let port: Int
    /// Whether TLS is spoken.
    public let usesTLS: Bool

    /// Reads an address.
    public init(_ text: String) throws(Problem) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["mqtt", "mqtts"].contains(scheme),
            let host = parts.encodedHost?.removingPercentEncoding, !host.isEmpty
        else { throw Problem(description: "`\(text)` is no broker's address; use \(Self.rule)") }
        guard parts.user == nil, parts.password == nil else {
            throw Problem(
                description: "an address holds no user or password, for others can read it; "
                    + MQTTCredentials.rule)
        }
        guard ["", "/"].contains(parts.path), parts.query == nil, parts.fragment == nil else {
            throw Problem(description: "`\(text)` goes on behind the port; use \(Self.rule)")
        }
        let port = parts.port ?? (scheme == "mqtts" ? 8883 : 1883)
        guard (1...65535).contains(port) else {
            throw Problem(description: "`\(text)`: a port is 1 to 65535")
        }
        // IPv6 addresses stand in brackets.
        self.host = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        self.port = port
        usesTLS = scheme == "mqtts"
    }

    /// The address as a text.
    public var description: String {
        let host = host.contains(":") ? "[\(host)]" : host
        return "\(usesTLS ? "mqtts" : "mqtt")://\(host):\(port)"
    }
}
