public import Events

/// The message bus that is told.
public struct OVOSConfiguration: Equatable, Sendable {
    /// Where it is.
    public var address: OVOSAddress
    /// Which kinds of events it is told; nil for all.
    public var types: EventTypeFilter?

    /// Names a bus.
    public init(address: OVOSAddress = OVOSAddress()) {
        self.address = address
    }
}
