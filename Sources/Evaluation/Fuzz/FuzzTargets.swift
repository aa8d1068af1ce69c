/// All the readers that are fed.
enum FuzzTargets {
    /// Their names.
    static let names = all.map { type(of: $0).name }

    /// The reader of a name.
    static func target(_ name: String) -> (any FuzzTarget)? {
        all.first { type(of: $0).name == name }
    }

    private static var all: [any FuzzTarget] {
        [
            HTTPRequestTarget(), WebSocketTarget(), MQTTCommandTarget(), RunFileTarget(),
            RigRequestTarget(), RigDatagramTarget(), OVOSMessageTarget(),
        ]
    }
}
