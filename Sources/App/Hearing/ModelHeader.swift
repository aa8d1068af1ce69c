import Foundation
import Speech

/// What every model file says of itself before anything else is believed.
struct ModelHeader: Codable {
    /// The kinds of model file.
    enum Format: String, CaseIterable {
        /// Tells speech from everything else.
        case voice = "noctule-voice"
        /// A keyword that a network was trained on.
        case keyword = "noctule-keyword"
        /// A keyword that a user recorded.
        case enrolled = "noctule-enrolled"
        /// What enrolled keywords are compared in.
        case embedding = "noctule-embedding"
        /// Ordinary speech in an embedding.
        case background = "noctule-background"
    }

    /// The version that this program reads and writes.
    static let version = 1

    var format: String
    var version: Int
    var frontEnd: [String: Double]

    /// The kind of file.
    ///
    /// - Throws: when it is none, of another version, or made for other energies.
    func checked() throws(ModelFault) -> Format {
        guard let format = Format(rawValue: format) else {
            throw ModelFault(
                "its format `\(format)` is none of "
                    + Format.allCases.map(\.rawValue).joined(separator: ", "))
        }
        guard version == Self.version else {
            throw ModelFault(
                "it is of version \(version), and this program reads version \(Self.version): "
                    + (version > Self.version
                        ? "use a newer noctule" : "train or enrol it again"))
        }
        for (key, value) in Self.energies where frontEnd[key] != value {
            let found = frontEnd[key].map { "\($0)" } ?? "nothing"
            throw ModelFault(
                "it was made for other energies: `frontEnd.\(key)` is \(found), not \(value): "
                    + "train or enrol it again")
        }
        return format
    }

    /// The numbers of the front end that models are made for.
    static let energies: [String: Double] = [
        "sampleRate": 16_000, "frame": 400, "hop": 160, "transform": 512, "bands": 40,
        "low": 125, "high": 7500, "smoothing": 0.025, "alpha": 0.98, "delta": 2, "root": 0.5,
        "floor": 1e-9,
    ]
}
