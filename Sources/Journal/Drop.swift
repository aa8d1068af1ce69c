/// Entries of one importance that went to make room.
public struct Drop: Equatable, Sendable {
    /// Why they went.
    public enum Reason: String, Sendable {
        /// The journal had grown to its limit.
        case size
        /// They had reached the age at which entries go.
        case age
        /// The disk was full, and memory too.
        case diskFull = "disk_full"
    }

    /// Why they went.
    public var reason: Reason
    /// What they were.
    public var importance: Importance
    /// How many.
    public var count: Int
    /// How many of them some sink had not read yet.
    public var unreadCount: Int

    /// Creates a report.
    public init(reason: Reason, importance: Importance, count: Int, unreadCount: Int) {
        self.reason = reason
        self.importance = importance
        self.count = count
        self.unreadCount = unreadCount
    }

    /// Those of one reason and importance as one.
    public static func merged(_ drops: [Drop]) -> [Drop] {
        drops.reduce(into: []) { merged, drop in
            guard
                let index = merged.firstIndex(where: {
                    $0.reason == drop.reason && $0.importance == drop.importance
                })
            else { return merged.append(drop) }
            merged[index].count += drop.count
            merged[index].unreadCount += drop.unreadCount
        }
    }
}
