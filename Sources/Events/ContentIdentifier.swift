import Foundation

// A UUID of version 8 (RFC 9562, 5.8: custom) from the 128-bit FNV-1a hash (RFC 9923) of the
// event's canonical JSON. Not a secret and no proof of origin: it only tells events apart.

/// Makes identifiers that depend on an event's content alone.
enum ContentIdentifier {
    private static let offsetBasis = UInt128(0x6c62_272e_07bb_0142) << 64 | 0x62b8_2175_6295_c58d
    private static let prime = UInt128(1) << 88 | 0x13b

    /// The identifier of an event, whose own `id` must be empty.
    static func uuid(for event: Event) -> String {
        var hash = offsetBasis
        for byte in EventCoding.line(event).utf8 {
            hash = (hash ^ UInt128(byte)) &* prime
        }
        hash = hash & ~(UInt128(0xf) << 76) | UInt128(8) << 76
        hash = hash & ~(UInt128(3) << 62) | UInt128(2) << 62
        return UUIDText.text(hash)
    }
}
