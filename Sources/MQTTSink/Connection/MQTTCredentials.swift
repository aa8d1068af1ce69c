import Foundation
import Secrets

/// Where a user's name and password come from: never the command line, which everybody can read.
public enum MQTTCredentials: Equatable, Sendable {
    /// `NOCTULE_MQTT_USER` and `NOCTULE_MQTT_PASSWORD`; where the first is not set, there are none.
    case environment
    /// A file of two lines, `user` and `password`, that only its owner may read; read anew for every
    /// connection.
    case file(String)

    /// Where they come from, in words.
    public static let rule =
        "put them into a file of two lines, user and password (`credentials`), or into "
        + "NOCTULE_MQTT_USER and NOCTULE_MQTT_PASSWORD"

    /// A user's name and password.
    struct Pair: Equatable {
        var user: String
        var password: String?
    }

    /// Reads them.
    ///
    /// - Returns: nil where there are none.
    func load() throws(MQTTFault) -> Pair? {
        switch self {
        case .environment:
            let environment = ProcessInfo.processInfo.environment
            return environment["NOCTULE_MQTT_USER"].map {
                Pair(user: $0, password: environment["NOCTULE_MQTT_PASSWORD"])
            }
        case .file(let path):
            let text: String
            do throws(SecretFault) { text = try SecretReader.text(of: path) } catch {
                throw MQTTFault(.settings, Self.problem(error))
            }
            let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map(String.init)
            guard let user = lines.first, !user.isEmpty, lines.dropFirst(2).allSatisfy(\.isEmpty)
            else {
                throw MQTTFault(
                    .settings,
                    "\(path): it takes two lines, the user and the password, and nothing else")
            }
            return Pair(user: user, password: lines.count > 1 ? lines[1] : nil)
        }
    }

    private static func problem(_ fault: SecretFault) -> String {
        switch fault.code {
        case .open: "\(fault.path): others may read the password in it: run chmod 600 on it"
        case .unreadable, .notAFile, .tooLong:
            "\(fault.path): the credentials cannot be read (it \(fault.problem)): make a file of "
                + "two lines, user and password, that the rig may read"
        }
    }
}
