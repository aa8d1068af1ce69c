public import AudioCore
public import Presence
import Sensing
import Session

/// Reads from a playback which carriers it holds, so that only those are sought in a recording.
public struct PlaybackSurvey {
    /// The carriers of a playback.
    ///
    /// - Parameters:
    ///   - path: names the playback in errors.
    ///   - probe: what is asked for; `auto` takes what the playback holds.
    /// - Returns: the carriers' frequencies.
    /// - Throws: `AnalysisError` when the playback holds no carrier, and what the source throws.
    public static func probe(
        in playback: any AudioSource, path: String, configuration: PresenceConfiguration
    ) throws -> Probe {
        if let problem = configuration.problem(for: playback.format) {
            throw AnalysisError(path: path, problem: problem)
        }
        var session = Session(source: playback, detectors: [PresenceDetector(configuration)])
        var goesOn = true
        while goesOn {
            goesOn = try session.step()
            while let detection = session.detections.pop() {
                if case .selfTestCompleted(let test) = detection, test.verdict != .unusable {
                    return .frequencies(test.carriers.array.map(\.frequency))
                }
            }
        }
        throw AnalysisError(
            path: path,
            problem: "the playback holds no carrier of a probe: give the file that was played")
    }
}
