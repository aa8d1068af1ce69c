import Simulation

/// A scene of a study of presence and what was found in it.
struct PresenceTrial: Sendable {
    /// The scene.
    let scene: Scene
    /// What was found.
    let result: SceneResult
    /// What was found in the same scene without the disturbance that the study is about; nil where
    /// the study is about none.
    let undisturbed: SceneResult?

    /// Renders a study's scene, and the same without its disturbance, and listens to both.
    init(_ scene: Scene, of study: PresenceStudy) {
        self.scene = scene
        result = SceneResult(scene, settings: study.settings)
        undisturbed = study.undisturbed(scene).map { SceneResult($0, settings: study.settings) }
    }

    /// How far the disturbance lowers the peak of what moves from a moment on, in dB.
    ///
    /// Infinite where nothing is found any more; nil where nothing is found anyway.
    func loss(from moment: Double) -> Double? {
        guard let free = undisturbed?.tellings.peak(from: moment) else { return nil }
        return result.tellings.peak(from: moment).map { free - $0 } ?? .infinity
    }
}
