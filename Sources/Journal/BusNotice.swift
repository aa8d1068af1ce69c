/// What a bus tells of itself.
public enum BusNotice: Equatable, Sendable {
    /// The journal takes no events; they wait in memory, and it is tried again.
    case stalled(JournalError)
    /// The journal takes events again; so many had waited and are in it.
    case recovered(Int)
    /// Events went to make room.
    case dropped(Drop)
}
