import Foundation

/// Moments as events tell them: RFC 3339 in UTC, to the millisecond.
enum Timestamp {
    /// Writes a moment, rounded: `2026-02-03T04:05:06.789Z`.
    ///
    /// By the C library, for Foundation's format styles cut digits off, and make every rig load the time zones
    /// and calendars of the world, 3 MB, to write one that has none.
    ///
    /// - Parameter date: of the years 0 to 9999.
    static func text(_ date: Date) -> String {
        let milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
        let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        // Down, before 1970 too.
        var second = Int(remainder < 0 ? quotient - 1 : quotient)
        var parts = tm()
        gmtime_r(&second, &parts)
        return String(
            format: "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", Int(parts.tm_year) + 1900,
            Int(parts.tm_mon) + 1, Int(parts.tm_mday), Int(parts.tm_hour), Int(parts.tm_min),
            Int(parts.tm_sec), Int(milliseconds) - 1000 * second)
    }
}
