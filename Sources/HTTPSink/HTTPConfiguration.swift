/// Where a node is reached by HTTP, and by whom.
public struct HTTPConfiguration: Equatable, Sendable {
    /// The shortest token, in characters.
    public static let shortestToken = 16
    /// The longest.
    public static let longestToken = 512

    /// The address that is listened on.
    public var address: HTTPAddress
    /// What a client has to show, as `Authorization: Bearer TOKEN`; nil for nothing.
    public var token: String?
    /// How much is given to clients.
    public var limits = HTTPLimits()

    /// Names an address, for whoever reaches it.
    public init(address: HTTPAddress = HTTPAddress(), token: String? = nil) {
        self.address = address
        self.token = token
    }

    /// What keeps a node from being reached so; nil when nothing does.
    public var problem: String? {
        if let token, !Self.isToken(token) {
            return "the token of HTTP is none: it takes \(Self.shortestToken) to "
                + "\(Self.longestToken) letters, digits and signs without spaces"
        }
        guard token == nil, !address.isLoopback else { return nil }
        return "HTTP on \(address) can be reached from other computers: that takes a token, from a "
            + "file or the environment; or listen on 127.0.0.1"
    }

    /// Whether a text can be a token: visible ASCII of the right length.
    public static func isToken(_ text: String) -> Bool {
        (shortestToken...longestToken).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
    }
}
