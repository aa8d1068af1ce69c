/// A port of a node as others find it: a service of DNS-SD (RFC 6763).
public struct DiscoverableService: Equatable, Sendable {
    /// What is spoken there.
    public enum Kind: String, CaseIterable, Sendable {
        /// A node's events.
        case events = "_noctule._tcp"
        /// A web server.
        case web = "_http._tcp"
        /// A peer of voice pipelines.
        case wyoming = "_wyoming._tcp"
    }

    /// What is spoken there.
    public var kind: Kind
    /// The port, 1 to 65535.
    public var port: Int
    /// Whether it is listened to by IPv4 only.
    public var isVersion4Only: Bool
    /// What is told beside it, `KEY=VALUE`, up to 255 bytes each.
    public var texts: [String]

    /// The service as the lines of a file of Avahi, avahi.service(5).
    var lines: [String] {
        [isVersion4Only ? #"<service protocol="ipv4">"# : "<service>"]
            + ["  <type>\(kind.rawValue)</type>", "  <port>\(port)</port>"]
            + texts.map { "  <txt-record>\(XMLText.escaped($0))</txt-record>" }
            + ["</service>"]
    }
}
