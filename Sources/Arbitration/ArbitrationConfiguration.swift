/// How a rig agrees with others who answers.
public struct ArbitrationConfiguration: Equatable, Sendable {
    /// The group's address, for this network only (RFC 2365).
    public static let usualGroup = "239.255.78.67"
    /// The usual port.
    public static let usualPort = 10_711

    /// What the port may be.
    public static let ports = 1...65_535

    /// The multicast group in which rigs tell each other, an address of IPv4.
    public var group = usualGroup
    /// The UDP port.
    public var port = usualPort
    /// The address of the network's interface; nil for the one that the system chooses.
    public var interface: String?
    /// How long rigs wait.
    public var rules = ArbitrationRules()

    /// The usual group.
    public init() {}

    /// What keeps it from being used; nil when nothing does.
    public var problem: String? {
        guard let address = IPv4Address(group), address.isMulticast else {
            return "`\(group)` is no multicast group: give one such as \(Self.usualGroup)"
        }
        if let interface, IPv4Address(interface) == nil {
            return "`\(interface)` is no address of an interface: give one such as 192.168.1.5"
        }
        guard Self.ports.contains(port) else { return "port \(port) is none: give 1 to 65535" }
        return nil
    }
}
