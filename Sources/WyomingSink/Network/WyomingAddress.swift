import Glibc

/// An address of this computer and a port, `127.0.0.1:10700` or `[::1]:10700`.
public struct WyomingAddress: Equatable, Sendable, CustomStringConvertible {
    /// The numbers of ports; 0 takes any that is free, which is told then.
    public static let ports = 0...65535

    /// An address of version 4 or 6, in its usual notation.
    public var host: String
    /// The port.
    public var port: Int

    /// A port of the loopback.
    public init(port: Int) {
        host = "127.0.0.1"
        self.port = port
    }

    /// Names an address; nil where the text is none, or the port out of its range.
    public init?(host: String, port: Int) {
        let host = host == "localhost" ? "127.0.0.1" : host
        guard Self.ports.contains(port), Self.bytes(of: host) != nil else { return nil }
        self.host = host
        self.port = port
    }

    /// Reads `PORT`, `ADDRESS:PORT` or `[ADDRESS]:PORT`; nil where the text is none of them.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":") else {
            guard let port = Self.port(text) else { return nil }
            self.init(host: "127.0.0.1", port: port)
            return
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard let port = Self.port(text[text.index(after: colon)...]) else { return nil }
        self.init(host: String(host), port: port)
    }

    /// Whether only programs of this computer reach it.
    public var isLoopback: Bool {
        guard let bytes = Self.bytes(of: host) else { return false }
        return bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
    }

    /// Whether it is of version 6.
    var isVersion6: Bool { host.contains(":") }

    /// As it stands in a URL.
    public var description: String { isVersion6 ? "[\(host)]:\(port)" : "\(host):\(port)" }

    static func port(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }

    /// The bytes of an address, 4 or 16; nil where it is none.
    private static func bytes(of host: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, host, &bytes) == 1 { return Array(bytes[..<4]) }
        if inet_pton(AF_INET6, host, &bytes) == 1 { return bytes }
        return nil
    }
}
