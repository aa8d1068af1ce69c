/// The wake service that a rig's sound is sent to.
public struct WakeClientConfiguration: Equatable, Sendable {
    /// What a text may say.
    public static let rule = "tcp://HOST:PORT, such as tcp://127.0.0.1:10400"
    /// The longest name of a wake word, in characters.
    public static let longestName = 128

    /// The computer's name or address.
    public var host: String
    /// The port, 1 to 65535.
    public var port: Int
    /// The wake words that are listened for; none is the service's own choice.
    public var names: [String] = []
    /// How much is taken from the service.
    public var limits = ConnectionLimits()

    /// Reads `tcp://HOST:PORT`; nil where the text is none.
    public init?(uri text: String) {
        guard text.hasPrefix("tcp://") else { return nil }
        let rest = text.dropFirst(6)
        guard let colon = rest.lastIndex(of: ":"),
            let port = WyomingAddress.port(rest[rest.index(after: colon)...]),
            (1...65_535).contains(port)
        else { return nil }
        var host = rest[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty, !host.contains(where: { $0 == "/" || $0 == "@" || $0 == " " })
        else { return nil }
        self.host = String(host)
        self.port = port
    }

    /// What keeps it from being used; nil when nothing does.
    public var problem: String? {
        names.allSatisfy { (1...Self.longestName).contains($0.count) }
            ? nil : "the name of a wake word takes 1 to \(Self.longestName) characters"
    }

    /// As it is written.
    var uri: String { host.contains(":") ? "tcp://[\(host)]:\(port)" : "tcp://\(host):\(port)" }
}
