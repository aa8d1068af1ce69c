import App
import AudioFile
import Events

/// What was found in one real clip.
struct ClipResult: Sendable {
    /// The clip's file name.
    let name: String
    /// Motions told.
    var motionCount = 0
    /// The strongest carrier's density in dB·Hz at the last self-test.
    var density: Double?
    /// Why the clip was not analysed to its end.
    var fault: String?

    init(path: String) {
        name = String(path.split(separator: "/").last ?? "")
        do {
            let analysis = try Analysis(
                AudioFileSource(path: path), path: name, settings: AnalysisSettings())
            let outcome = try analysis.run { event in
                switch event.data {
                case .motionEnded: motionCount += 1
                case .selfTestCompleted(let test):
                    density = test.carriers.first?.carrierToNoiseDensity ?? density
                default: break
                }
            }
            fault = outcome.fault.map { "\($0)" }
        } catch {
            fault = "\(error)"
        }
    }

    /// Whether a motion was told.
    var isFound: Bool { motionCount > 0 }
}
