import App
import AudioCore
import Events
import Presence
import Session
import Simulation

/// What was found in one simulated scene, beside the truth.
struct SceneResult: Sendable {
    /// Something that was told, and when.
    struct Telling: Sendable {
        /// What was told.
        var data: EventData
        /// Seconds from the start of the scene to the moment at which the session told it.
        var told: Double
    }

    /// Frames of a block: 5 ms at 48 kHz, so that moments are known well.
    private static let blockFrames = 256

    /// All that was told, in order.
    private(set) var tellings: [Telling] = []
    /// Motion and occupancy against the truth.
    private(set) var comparisons: [IntervalComparison] = []
    /// The strongest carrier's density in dB·Hz at the last self-test.
    private(set) var density: Double?
    /// What had become of the reference at the end; nil where the scene was sensed live.
    private(set) var playbackUse: PlaybackUse?
    /// Why the scene was not sensed.
    private(set) var fault: String?

    /// Renders the scene and listens to it.
    ///
    /// A rig knows what it plays: where there is a programme, the detector has it as its reference.
    init(_ scene: Scene, settings: AnalysisSettings = AnalysisSettings()) {
        var scene = scene
        var settings = settings
        if !scene.programme.isEmpty { scene.recorder.hasLoopback = true }
        if scene.recorder.hasLoopback {
            settings.presence.referenceChannel = scene.channelCount - 1
        }
        let detector = PresenceDetector(settings.presence)
        var tellings: [Telling] = []
        var fault: String?
        do {
            var session = Session(
                source: try SimulatedRoom(scene: scene),
                detectors: [detector], blockCapacity: Self.blockFrames)
            var goesOn = true
            while goesOn {
                goesOn = try session.step()
                while let detection = session.detections.pop() {
                    tellings.append(
                        Telling(
                            data: EventData(detection, sampleRate: scene.sampleRate),
                            told: Double(session.frameCount) / scene.sampleRate))
                }
            }
        } catch {
            fault = "\(scene.name): \(error)"
        }
        self.init(of: scene, tellings: tellings, fault: fault)
        playbackUse = detector.playbackUse
    }

    /// Holds what was told of a scene against the truth.
    ///
    /// - Parameter fault: why it was not sensed to its end.
    init(of scene: Scene, tellings: [Telling], fault: String?) {
        self.tellings = tellings
        self.fault = fault
        var hasPassed = false
        for case .selfTestCompleted(let test) in tellings.map(\.data) {
            density = test.carriers.first?.carrierToNoiseDensity ?? density
            if test.verdict != .unusable { hasPassed = true }
        }
        if !hasPassed && fault == nil { self.fault = "\(scene.name): no usable carrier" }
        var log = EventLog(source: scene.name, sampleRate: scene.sampleRate, startTime: nil)
        comparisons = IntervalComparison.compare(
            truth: SimulatedRecording.truth(of: scene, recording: scene.name),
            events: tellings.map { log.event(with: $0.data) })
    }

    /// Motion against the truth.
    var motion: IntervalComparison? { comparisons.first { $0.kind == "motion" } }

    /// Motions said to begin.
    var motionCount: Int {
        tellings.count { if case .motionStarted = $0.data { true } else { false } }
    }

    /// Motions that were found to be no echoes.
    var refutedCount: Int {
        tellings.count {
            if case .motionEnded(let motion) = $0.data {
                motion.reason == .notAnEcho
            } else {
                false
            }
        }
    }

    /// How far the detector took down what its music does to the carriers, in dB; zero where it did not
    /// find the music, nil where there was none.
    var bassSuppression: Double? {
        switch playbackUse {
        case nil, .unused, .silent: nil
        case .faint, .searching, .unrecognised: 0
        case .cancelling(_, let suppression): suppression
        }
    }

    /// Times at which somebody was said to come.
    var occupancyCount: Int {
        tellings.count { if case .occupancyStarted = $0.data { true } else { false } }
    }
}
