public import Events

/// The message bus that is told.
public struct OVOSConfiguration: Equatable, Sendable {
    /// Where it is.
    public var address: OVOSAddress
    /// Which kinds of events it is told; nil for all.
    public var types: EventTypeFilter?
    /// Seconds within which it has to agree, to take what it is sent and to answer; half of that to connect.
    public var patience = 10.0

    /// Names a bus.
    public init(address: OVOSAddress = OVOSAddress()) {
        self.address = address
    }
}
