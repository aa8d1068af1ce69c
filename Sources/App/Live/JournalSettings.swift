public import Journal

/// Where a node keeps its events, and how many.
public struct JournalSettings: Equatable, Sendable {
    /// The file.
    public var path: String
    /// How much it keeps.
    public var limits = JournalLimits()

    /// Names a journal of the usual limits.
    public init(path: String) {
        self.path = path
    }
}
