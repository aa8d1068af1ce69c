import Events

/// Events that wait for a disk that takes no more: as many as memory is given, the newest kept.
struct Backlog {
    /// How many may wait.
    let capacity: Int
    /// Those that wait, in their order.
    private(set) var events: [Event] = []

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Lets events wait; where they are too many, the oldest of the least important go.
    ///
    /// - Returns: what went.
    mutating func append(_ new: [Event]) -> [Drop] {
        events += new
        var drops: [Drop] = []
        for importance in Importance.allCases where events.count > capacity {
            var excess = events.count - capacity
            let before = events.count
            events.removeAll { event in
                guard excess > 0, Importance(event.data.type) == importance else { return false }
                excess -= 1
                return true
            }
            let count = before - events.count
            guard count > 0 else { continue }
            drops.append(
                Drop(reason: .diskFull, importance: importance, count: count, unreadCount: count))
        }
        return drops
    }

    /// Hands them over.
    mutating func removeAll() {
        events.removeAll(keepingCapacity: true)
    }
}
