import App
import ArgumentParser
import Presence
import Simulation

/// The kinds of scenes in which presence is studied.
enum PresenceStudy: String, CaseIterable, ExpressibleByArgument {
    /// A walker at 4 m, one microphone.
    case near
    /// A walker at 6 m, four microphones.
    case far
    /// Walkers of any gait at any distance, with nuisances.
    case gaits
    /// Someone who stands still at 3 m and sweeps an arm.
    case arm
    /// Nobody, with nuisances.
    case empty
    /// Someone who comes in and sits still at 2 m.
    case still
    /// Someone who comes in and sits still at 1 m, whose breaths are counted.
    case breathing
    /// Someone who leaves.
    case vacancy
    /// A walker at 4 m among three other rigs.
    case rigs
    /// Nobody, and three other rigs.
    case emptyRigs = "rigs-empty"
    /// A walker at 4 m while the rig plays music.
    case music
    /// Nobody, while the rig plays music.
    case emptyMusic = "music-empty"
    /// A walker anywhere, and a range burst.
    case range
    /// Nobody but something small or somebody next door, and a range burst.
    case small

    /// Minutes of a scene of someone who sits still, at most.
    private static let sitting = 30.0
    /// Seconds of a scene whose breaths are counted.
    private static let counting = 180.0

    /// What the study is called in tables.
    var title: String {
        switch self {
        case .near: "walker 1.22 m/s, 4 m, 1 mic"
        case .far: "walker 1.22 m/s, 6 m, 4 mics"
        case .gaits: "walker 0.5 … 1.8 m/s, any rig"
        case .arm: "arm sweep, 3 m, 1 mic"
        case .empty: "empty room, nuisances"
        case .still: "sitting still at 2 m"
        case .breathing: "sitting still at 1 m"
        case .vacancy: "leaving"
        case .rigs: "walker, 4 m, 3 other rigs"
        case .emptyRigs: "empty room, 3 other rigs"
        case .music: "walker, 4 m, full-scale music"
        case .emptyMusic: "empty room, full-scale music"
        case .range: "walker, 1.75 … 5 m, range burst"
        case .small: "pet, vacuum, neighbour, burst"
        }
    }

    /// How presence is sensed: among other rigs, only the rig's own tones are listened to.
    var settings: AnalysisSettings {
        var settings = AnalysisSettings()
        if self == .rigs || self == .emptyRigs {
            settings.presence.probe = .frequencies(RandomScene.probe)
        }
        return settings
    }

    /// How many scenes are rendered.
    func sceneCount(scenes: Int, minutes: Double) -> Int {
        switch self {
        case .near, .far, .gaits, .arm, .rigs, .music, .range: scenes
        case .empty, .emptyRigs, .emptyMusic: max(2, Int((minutes / 2).rounded(.up)))
        case .small: max(2, Int((minutes * 2).rounded(.up)))
        case .still: max(1, Int((minutes / Self.sitting).rounded(.up)))
        case .breathing, .vacancy: max(1, scenes / 10)
        }
    }

    /// Draws a scene.
    ///
    /// - Parameter seconds: its duration, where that is free.
    func scene(_ random: inout RandomScene, seconds: Double) -> Scene {
        switch self {
        case .near: random.passage(speed: 1.22, distance: 4, microphones: 1, noiseDensity: -12)
        case .far: random.passage(speed: 1.22, distance: 6, microphones: 4, noiseDensity: -12)
        case .gaits: random.anyPassage()
        case .arm: random.armSweep(distance: 3)
        case .empty: random.restlessRoom(seconds: seconds)
        case .still: random.visitor(distance: 2, seconds: max(seconds, 10))
        case .breathing: random.visitor(distance: 1, seconds: Self.counting)
        case .vacancy: random.departure(secondsAlone: 150)
        case .rigs: random.passageAmongRigs(speed: 1.22, distance: 4)
        case .emptyRigs: random.roomAmongRigs(seconds: seconds)
        case .music: random.passageToMusic(speed: 1.22, distance: 4)
        case .emptyMusic: random.roomWithMusic(seconds: max(seconds, 10))
        case .range: random.rangedPassage()
        case .small: random.roomWithSmallMovers(seconds: max(seconds, 10))
        }
    }

    /// The scene without the disturbance that the study is about; nil where it is about none.
    func undisturbed(_ scene: Scene) -> Scene? {
        var scene = scene
        switch self {
        case .rigs: scene.nuisances = []
        case .music: scene.programme = []
        case .range, .small: scene.loudspeaker.burst = nil
        case .near, .far, .gaits, .arm, .empty, .still, .breathing, .vacancy, .emptyRigs,
            .emptyMusic:
            return nil
        }
        return scene
    }

    /// Adds the study's figures to a report.
    func tell(_ trials: [PresenceTrial], in report: inout FigureReport) {
        let results = trials.flatMap { [$0.result, $0.undisturbed].compactMap { $0 } }
        for fault in Set(results.compactMap(\.fault)).sorted() { report.fault(fault) }
        switch self {
        case .near: tellWalkers(trials, found: 99, in: &report)
        case .far: tellWalkers(trials, found: 95, in: &report)
        case .gaits: tellWalkers(trials, found: nil, in: &report)
        case .arm: tellMotions(trials, found: 90, in: &report)
        case .empty, .emptyRigs: tellEmpty(trials, in: &report)
        case .emptyMusic: tellEmptyMusic(trials, in: &report)
        case .still: tellStill(trials, in: &report)
        case .breathing: tellBreathing(trials, in: &report)
        case .vacancy: tellVacancy(trials, in: &report)
        case .rigs: tellDisturbed(trials, found: 99, loss: 1, in: &report)
        case .music: tellDisturbed(trials, found: nil, loss: 3, in: &report)
        case .range: tellRanges(trials, in: &report)
        case .small: tellSmall(trials, in: &report)
        }
    }
}
