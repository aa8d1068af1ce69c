/// Where others' satellites may have their sound searched for wake words.
public struct WakeConfiguration: Equatable, Sendable {
    /// The port that wake services have.
    public static let usualPort = 10_400

    /// The address that is listened on.
    public var address: WyomingAddress
    /// How much is given to clients; each that sends sound costs as much as hearing does.
    public var limits = ConnectionLimits()

    /// Names an address.
    public init(address: WyomingAddress = WyomingAddress(port: usualPort)) {
        self.address = address
        limits.connections = 8
    }
}
