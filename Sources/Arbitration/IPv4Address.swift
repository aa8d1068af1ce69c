import Glibc

/// An address of IPv4.
struct IPv4Address: Equatable, Sendable {
    /// For the system.
    let address: in_addr

    /// Reads the usual notation; nil for what is none.
    init?(_ text: String) {
        var address = in_addr()
        guard inet_pton(AF_INET, text, &address) == 1 else { return nil }
        self.address = address
    }

    /// Whether it is that of a group.
    var isMulticast: Bool { UInt32(bigEndian: address.s_addr) >> 28 == 0xE }

    static func == (one: IPv4Address, other: IPv4Address) -> Bool {
        one.address.s_addr == other.address.s_addr
    }
}
