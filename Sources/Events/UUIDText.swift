/// A UUID's 128 bits as text.
enum UUIDText {
    /// Hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562, 4).
    static func text(_ bits: UInt128) -> String {
        let digits = String(bits, radix: 16)
        let padded = String(repeating: "0", count: 32 - digits.count) + digits
        var groups: [Substring] = []
        var rest = padded[...]
        for length in [8, 4, 4, 4, 12] {
            groups.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return groups.joined(separator: "-")
    }
}
