import Events
import Journal

/// Which events one client wants.
struct EventOrder: Sendable {
    /// What they come from.
    let bus: EventBus
    /// They stand behind it.
    let position: Int64
    /// Their kinds; nil for all.
    let filter: EventTypeFilter?
    /// Seconds between two heartbeats.
    let heartbeatSeconds: Double

    /// Begins to push them, for one task.
    func push() -> EventPush {
        EventPush(
            bus.feed(after: position), filter: filter, heartbeatSeconds: heartbeatSeconds)
    }
}
