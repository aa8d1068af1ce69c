import App
import Events
import Simulation

/// What was found in one simulated scene, beside the truth.
struct SceneResult: Sendable {
    /// Motion against the truth; nil when there was neither.
    var motion: IntervalComparison?
    /// The strongest carrier's density in dB·Hz at the self-test.
    var density: Double?
    /// Why the scene was not analysed to its end.
    var fault: String?

    init(_ scene: Scene, settings: AnalysisSettings = AnalysisSettings()) {
        do {
            let room = try SimulatedRoom(scene: scene)
            let analysis = try Analysis(room, path: scene.name, settings: settings)
            var events: [Event] = []
            let outcome = try analysis.run { events.append($0) }
            fault = outcome.fault.map { "\($0)" }
            for case .selfTestCompleted(let test) in events.map(\.data) {
                density = test.carriers.first?.carrierToNoiseDensity ?? density
            }
            motion = IntervalComparison.compare(
                truth: SimulatedRecording.truth(of: scene, recording: scene.name), events: events
            ).first { $0.kind == "motion" }
        } catch {
            fault = "\(error)"
        }
    }
}
