import Foundation

/// The files of a connection with TLS, all in PEM.
public struct MQTTCertificates: Equatable, Sendable {
    /// Who may vouch for the broker; nil for whom the system trusts.
    public var authority: String?
    /// The rig's own certificate, for brokers that want one.
    public var certificate: String?
    /// Its key, without a pass phrase.
    public var key: String?

    /// Where Debian keeps whom the system trusts.
    static let systemAuthorities = "/etc/ssl/certs"

    /// Names the files.
    public init(authority: String? = nil, certificate: String? = nil, key: String? = nil) {
        self.authority = authority
        self.certificate = certificate
        self.key = key
    }

    /// Whether there is none.
    var isEmpty: Bool { authority == nil && certificate == nil && key == nil }

    /// Fails where a file cannot be read, or one of a pair is missing.
    func check() throws(MQTTFault) {
        guard (certificate == nil) == (key == nil) else {
            throw MQTTFault(.settings, "a client's certificate and its key go together; name both")
        }
        for (path, what) in [
            (authority, "authority's certificate"), (certificate, "client's certificate"),
            (key, "client's key"),
        ] {
            guard let path, !FileManager.default.isReadableFile(atPath: path) else { continue }
            throw MQTTFault(
                .settings, "\(path): the \(what) cannot be read: check the name and its rights")
        }
    }
}
