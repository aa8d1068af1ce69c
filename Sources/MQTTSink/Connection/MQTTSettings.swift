/// How a broker is reached.
public struct MQTTSettings: Equatable, Sendable {
    /// Seconds of silence after which the broker is asked whether it is there, 5 to 3600.
    public static let keepAlives = 5...3600

    /// Where it is.
    public var address: MQTTAddress
    /// By what name it knows the client; one client a name.
    public var clientID: String
    /// Where the user's name and password come from.
    public var credentials: MQTTCredentials = .environment
    /// The files of TLS; looked at with `mqtts://` only.
    public var certificates = MQTTCertificates()
    /// Seconds of silence after which the broker is asked whether it is there.
    public var keepAlive = 15

    /// Names a broker.
    public init(address: MQTTAddress, clientID: String) {
        self.address = address
        self.clientID = clientID
    }
}
