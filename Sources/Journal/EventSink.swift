/// A service that hands what a node tells to others.
///
/// Each runs in a task of its own, beside the node: what it waits for, or fails at, holds up neither
/// the node nor another sink. It reads the bus at its own pace, from a feed: from its cursor where
/// others rely on all of it, from the newest where only the present counts.
public protocol EventSink: Sendable {
    /// Its name, of its cursor in the journal and in messages; one sink of a node has it.
    var name: String { get }

    /// Serves until the bus is closed, when its feeds end, or the task is cancelled.
    ///
    /// It ends within a second of either. A sink that fails is begun again after a pause, and keeps
    /// nothing from before but its cursor.
    ///
    /// - Throws: what keeps it from serving, with a description that says what helps.
    func serve(_ host: SinkHost) async throws
}
