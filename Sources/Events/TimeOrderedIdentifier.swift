// A UUID of version 7 (RFC 9562, 5.7): 48 bits of milliseconds since 1970, a counter of 12 bits that
// starts anywhere in its lower half each millisecond (6.2, method 1), 62 random bits. Ids of one
// source go up, also when the clock is set back.

/// Makes identifiers that are unique anywhere and sort by time.
struct TimeOrderedIdentifier: Sendable {
    private var millisecond: UInt64 = 0
    private var counter: UInt64 = 0

    /// The next identifier.
    ///
    /// - Parameters:
    ///   - milliseconds: since 1970.
    ///   - random: 64 bits, of which 62 are used.
    ///   - start: 64 bits, of which the counter's first value takes 11.
    mutating func next(milliseconds: UInt64, random: UInt64, start: UInt64) -> String {
        if milliseconds > millisecond {
            millisecond = milliseconds
            counter = start & 0x7ff
        } else if counter == 0xfff {
            // More than 2048 in a millisecond borrow the next one's time.
            millisecond += 1
            counter = start & 0x7ff
        } else {
            counter += 1
        }
        let high = millisecond << 16 | 7 << 12 | counter
        let low = random & ~(3 << 62) | 2 << 62
        return UUIDText.text(UInt128(high) << 64 | UInt128(low))
    }
}
