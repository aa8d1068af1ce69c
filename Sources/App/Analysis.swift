public import AudioCore
public import Events
public import Plotting
import Presence
import Sensing
import Session
import Speech

/// One recording on its way from samples to events.
///
/// `run` steps the session; between steps `tell` makes events of what the detectors noticed.
public struct Analysis: ~Copyable {
    /// How an analysis ended.
    public struct Outcome: Sendable {
        /// Seconds that were analysed.
        public var seconds = 0.0
        /// Whether anything was noticed beyond the self-test.
        public var foundSomething = false
        /// Why not all of the recording could be analysed; nil when it was.
        public var fault: (any Error)?
        /// Whether somebody asked to stop.
        public var wasInterrupted = false
        /// What people should know although the analysis went well; nil for nothing.
        public var warning: String?
    }

    private let path: String
    private let picture: PresencePicture?
    private let presence: PresenceDetector?
    private let recorder: UtteranceRecorder?
    private var session: Session
    private var log: EventLog
    private var outcome = Outcome()
    private var lastSelfTest: SelfTest?
    private var hasPassed = false

    /// Prepares the analysis of a source.
    ///
    /// - Parameters:
    ///   - path: names the recording in events and errors.
    ///   - picture: sees the audio, the features and the events; nil when nobody wants to look.
    /// - Throws: `AnalysisError` when the source's format has no room for the probe.
    public init(
        _ source: any AudioSource, path: String, settings: AnalysisSettings,
        picture: PresencePicture? = nil
    ) throws(AnalysisError) {
        if let problem = settings.problem(for: source.format) {
            throw AnalysisError(path: path, problem: problem)
        }
        self.path = path
        self.picture = picture
        var detectors: [any Detector] = []
        presence =
            settings.sensesPresence ? PresenceDetector(settings.presence, observer: picture) : nil
        if let presence { detectors.append(presence) }
        if let hearing = settings.referencedHearing {
            detectors.append(HearingDetector(hearing, observer: picture))
        }
        recorder = settings.utteranceRecorder(
            of: RecordingName.stem(of: path), format: source.format)
        let sinks: [(any AudioSink)?] = [picture, recorder?.memory]
        session = Session(
            source: source, detectors: detectors, sinks: sinks.compactMap { $0 })
        log = EventLog(
            source: EventSource.reference(toFile: path), sampleRate: source.format.sampleRate,
            startTime: settings.startTime,
            keywords: settings.hearing?.keywords.map(\.name) ?? [])
    }

    /// Analyses the source to its end, its first fault or an interruption.
    ///
    /// - Parameters:
    ///   - progress: is told the frames done so far after each block.
    ///   - emit: gets each event as soon as it is known.
    /// - Returns: how it ended; a fault of the source is in there, with all events before it told.
    /// - Throws: what `emit` throws, and `AudioFileError` when an utterance cannot be written.
    public consuming func run(
        isInterrupted: () -> Bool = { false }, progress: (_ frames: Int) -> Void = { _ in },
        emit: (Event) throws -> Void
    ) throws -> Outcome {
        var goesOn = true
        while goesOn {
            do {
                goesOn = try session.step()
            } catch {
                outcome.fault = error
                goesOn = false
            }
            if goesOn && isInterrupted() {
                outcome.wasInterrupted = true
                session.finish()
                goesOn = false
            }
            try tell(emit)
            progress(session.frameCount)
        }
        outcome.seconds = session.format.seconds(atFrame: session.frameCount)
        outcome.warning = presence?.playbackUse.warning.map { "\(path): \($0)" }
        let refused = outcome.wasInterrupted ? nil : refusal
        if outcome.fault == nil, let problem = lostDetections ?? refused {
            outcome.fault = AnalysisError(path: path, problem: problem)
        }
        return outcome
    }

    private mutating func tell(_ emit: (Event) throws -> Void) throws {
        while let detection = session.detections.pop() {
            if case .selfTestCompleted(let test) = detection {
                lastSelfTest = test
                if test.verdict != .unusable { hasPassed = true }
            } else {
                outcome.foundSomething = true
            }
            if case .utteranceEnded(let utterance) = detection {
                try recorder?.record(utterance)
            }
            let event = log.event(for: detection)
            picture?.add(event)
            try emit(event)
        }
    }

    /// That detections found no room on their way, if any did.
    private var lostDetections: String? {
        let count = session.detections.droppedCount
        return count == 0 ? nil : "\(count) detections were lost: too many in one block"
    }

    /// Why presence was refused, when no self-test passed.
    private var refusal: String? {
        guard let test = lastSelfTest, !hasPassed else { return nil }
        return "no presence detection: \(test.explanation ?? "the probe is unusable")"
    }
}
