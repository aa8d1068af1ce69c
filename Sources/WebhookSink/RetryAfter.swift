import Foundation

/// The header by which a receiver says when it wants to be asked again (RFC 9110, 10.2.3).
enum RetryAfter {
    /// Seconds from now on, 0 at least.
    ///
    /// - Parameter text: whole seconds, or a date such as `Sun, 06 Nov 1994 08:49:37 GMT`.
    /// - Returns: nil where it is neither.
    static func seconds(_ text: String, now: Date) -> Double? {
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return Double(text)
        }
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
        return format.date(from: text).map { max(0, $0.timeIntervalSince(now)) }
    }
}
