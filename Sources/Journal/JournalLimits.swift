/// How much a journal keeps.
public struct JournalLimits: Equatable, Sendable {
    /// Bytes of entries that are allowed, a megabyte to a terabyte.
    public static let byteRange = 1_000_000...1_000_000_000_000
    /// Seconds that are allowed, a minute to ten years.
    public static let ageRange = 60.0...315_360_000.0

    /// Bytes of the file's pages that entries stand in.
    public var byteCount: Int
    /// Seconds after which an entry goes.
    public var age: Double

    /// Names the limits.
    ///
    /// - Precondition: both are in their range.
    public init(byteCount: Int = 64_000_000, age: Double = 30 * 86400) {
        precondition(Self.byteRange.contains(byteCount), "byteCount is out of its range")
        precondition(Self.ageRange.contains(age), "age is out of its range")
        self.byteCount = byteCount
        self.age = age
    }
}
