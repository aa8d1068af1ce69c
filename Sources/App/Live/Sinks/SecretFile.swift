import Foundation
import Secrets

/// A file that holds a token or a password, and nothing else.
public enum SecretFile {
    /// The text of a file, without the space round it.
    ///
    /// - Throws: `SinkError.secret` where it cannot be read, is empty or too long, or where others
    ///   may read it.
    public static func read(_ path: String) throws(SinkError) -> String {
        let text: String
        do throws(SecretFault) { text = try SecretReader.text(of: path) } catch {
            throw .secret(path: path, problem: error.problem)
        }
        let secret = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !secret.isEmpty else {
            throw .secret(path: path, problem: "holds no secret: write one line into it")
        }
        return secret
    }
}
