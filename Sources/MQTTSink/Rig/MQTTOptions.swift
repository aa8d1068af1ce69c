/// What a rig says to a broker besides its events and states.
public struct MQTTOptions: Equatable, Sendable {
    /// What Home Assistant is told.
    public enum Discovery: String, CaseIterable, Sendable {
        /// The rig is a device of it.
        case announce
        /// It forgets the device.
        case remove
        /// Nothing.
        case off
    }

    /// What Home Assistant is told.
    public var discovery = Discovery.announce
    /// Whether keywords and speech are told in the words of Hermes too.
    public var speaksHermes = false

    /// Home Assistant, and no Hermes.
    public init() {}
}
