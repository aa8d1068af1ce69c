import App
import ArgumentParser

/// One or more detectors, with commas.
struct DetectorArgument: CustomStringConvertible {
    let detectors: Set<DetectorName>

    /// Reads a text.
    ///
    /// - Throws: `ValidationError` that names what is no detector.
    init(argument: String) throws {
        detectors = try Set(
            argument.split(separator: ",", omittingEmptySubsequences: false).map { name in
                guard let detector = DetectorName(rawValue: String(name)) else {
                    throw ValidationError("`\(name)` is no detector: \(Self.rule)")
                }
                return detector
            })
    }

    init(_ detectors: Set<DetectorName>) {
        self.detectors = detectors
    }

    var description: String {
        DetectorName.allCases.filter(detectors.contains).map(\.rawValue).joined(separator: ",")
    }

    /// What is taken, in words.
    static let rule =
        "it takes \(DetectorName.allCases.map(\.rawValue).joined(separator: ", ")), with commas."
}
