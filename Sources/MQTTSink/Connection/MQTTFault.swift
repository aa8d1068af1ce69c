/// Why there is no connection to a broker, or why it did not take a message.
public struct MQTTFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kind of fault.
    public enum Code: Equatable, Sendable {
        /// A file of the settings cannot be used.
        case settings
        /// Nobody answers at the address, or the name is unknown.
        case unreachable
        /// The other end closed, or said nothing, before it had answered the greeting.
        case unanswered
        /// The broker does not speak this version of the protocol.
        case unsupportedVersion
        /// The broker does not know the user or the password, or refuses the certificate.
        case notAuthorized
        /// The broker refuses for another reason.
        case refused
        /// No broker of this kind would ever take the message.
        case undeliverable
        /// TLS could not be agreed on.
        case tls
        /// Another client has taken the connection's name.
        case takenOver
        /// An established connection went away.
        case lost
    }

    /// The kind of fault.
    public var code: Code
    /// What was wrong, and what helps.
    public var description: String

    /// Creates a fault.
    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
