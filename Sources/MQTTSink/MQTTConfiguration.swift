/// How a rig is told to use a broker.
public struct MQTTConfiguration: Equatable, Sendable {
    /// Where the broker is.
    public var address: MQTTAddress
    /// What stands before all the rig's topics.
    public var root = "noctule"
    /// Where the user's name and password come from.
    public var credentials = MQTTCredentials.environment
    /// The files of TLS.
    public var certificates = MQTTCertificates()
    /// What is said besides events and states.
    public var options = MQTTOptions()

    /// Names a broker.
    public init(address: MQTTAddress) {
        self.address = address
    }

    /// What keeps it from being used; nil when nothing does.
    public var problem: String? {
        if let problem = MQTTTopics.problem(ofRoot: root) { return "`\(root)` \(problem)" }
        guard !certificates.isEmpty else { return nil }
        guard address.usesTLS else {
            return "certificates go with mqtts://, and \(address) is not: write mqtts, or leave "
                + "them out"
        }
        do throws(MQTTFault) { try certificates.check() } catch { return error.description }
        return nil
    }

    /// How the broker is reached by a rig of a name.
    func settings(node: String) -> MQTTSettings {
        var settings = MQTTSettings(address: address, clientID: "noctule-\(node)")
        settings.credentials = credentials
        settings.certificates = certificates
        return settings
    }
}
