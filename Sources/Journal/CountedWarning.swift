/// Warnings of one kind, told once and then counted, so that nobody can fill a log.
package struct CountedWarning: Equatable, Sendable {
    /// Seconds between two warnings.
    package static let interval = 60.0

    private var last: Double?
    private var untold = 0

    /// Counts from nothing.
    package init() {}

    /// Counts one.
    ///
    /// - Parameters:
    ///   - text: what it would say.
    ///   - now: seconds of a clock that only goes forwards.
    /// - Returns: what is to be told now; nil where one was told a moment ago.
    package mutating func count(_ text: String, at now: Double) -> String? {
        if let last, now - last < Self.interval {
            untold += 1
            return nil
        }
        last = now
        defer { untold = 0 }
        return untold == 0 ? text : "\(text); \(untold) more since the last warning"
    }
}
