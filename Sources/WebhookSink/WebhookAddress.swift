import Foundation

/// Where events are posted to: `https://HOST/PATH`, or `http://` where nobody listens on the way.
public struct WebhookAddress: Equatable, Sendable, CustomStringConvertible {
    /// What an address looks like, in words.
    public static let rule = "https://HOST/PATH, or http:// in a network that is trusted"

    /// Why a text is no address.
    public struct Problem: Error, Equatable, CustomStringConvertible {
        /// What was wrong, and what helps.
        public let description: String
    }

    /// The address in full.
    let url: URL

    /// Reads an address.
    public init(_ text: String) throws(Problem) {
        guard let parts = URLComponents(string: text), let url = parts.url,
            let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = parts.encodedHost, !host.isEmpty
        else { throw Problem(description: "`\(text)` is no address; use \(Self.rule)") }
        guard parts.user == nil, parts.password == nil else {
            throw Problem(
                description: "an address holds no user or password, for others can read it; put "
                    + "a token into a file")
        }
        guard parts.fragment == nil else {
            throw Problem(description: "`\(text)`: leave out what stands behind #")
        }
        guard parts.port.map({ (1...65535).contains($0) }) ?? true else {
            throw Problem(description: "`\(text)`: a port is 1 to 65535")
        }
        self.url = url
    }

    /// The address without its query, in which some receivers take a secret.
    public var description: String {
        guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: false),
            parts.query != nil
        else { return url.absoluteString }
        parts.query = nil
        return (parts.string ?? "") + "?…"
    }
}
