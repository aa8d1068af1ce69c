/// What a sink has from the node that it serves. Any thread may use it.
public struct SinkHost: Sendable {
    /// The node's name, as in `urn:noctule:<node>`.
    public let node: String
    /// What the node tells.
    public let bus: EventBus

    private let onServing: @Sendable () -> Void
    private let onWarning: @Sendable (String) -> Void
    private let onRequest: @Sendable (String) -> String

    /// Names what a sink has.
    ///
    /// - Parameters:
    ///   - serving: is told that it serves.
    ///   - warning: gets a line for people.
    ///   - request: answers a request to the node.
    public init(
        node: String, bus: EventBus, serving: @escaping @Sendable () -> Void,
        warning: @escaping @Sendable (String) -> Void,
        request: @escaping @Sendable (String) -> String
    ) {
        self.node = node
        self.bus = bus
        onServing = serving
        onWarning = warning
        onRequest = request
    }

    /// Says that the sink serves: its port is open, its peer is there.
    ///
    /// A failure after it is told anew, and that it serves again.
    public func tellServing() { onServing() }

    /// Tells people something, in a line.
    public func warn(_ line: String) { onWarning(line) }

    /// Asks the node for something.
    ///
    /// - Parameter line: a request as the rig's socket takes it, a line of JSON without its end.
    /// - Returns: the answer, a line of JSON; it may wait for a disk.
    public func answer(_ line: String) -> String { onRequest(line) }
}
