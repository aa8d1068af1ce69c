import AudioCore
public import Events
import Foundation
import Mixing
import Presence
import Sensing
import Session
import Speech

/// A node at work: stream after stream of one input, told as events.
///
/// The audio runs on a thread of its own; `run` stands on the caller's, names and tells. Without a
/// clock both are the same thread, and the same input gives the same bytes.
public final class LiveSystem {
    /// Why a run is over.
    public enum End: Equatable, Sendable {
        /// The stream or the duration was over.
        case ended
        /// It was asked to stop.
        case stopped
        /// It was asked to go on with another configuration.
        case reloaded(RunConfiguration)
    }

    /// What a run tells others.
    public struct Outlets {
        /// Gets each event as soon as it is known.
        public var emit: (Event) throws -> Void
        /// Gets what people should know, a line at a time.
        public var warn: (String) -> Void
        /// Reads the configuration again; nil when there is none or it is wrong.
        public var reload: () -> RunConfiguration?
        /// What others have to tell as the node's own events, at a second of the stream.
        public var news: (Double) -> [HealthData] = { _ in [] }
        /// Is told when no more events are known for now.
        public var settle: () throws -> Void = {}

        /// Names the outlets.
        public init(
            emit: @escaping (Event) throws -> Void, warn: @escaping (String) -> Void,
            reload: @escaping () -> RunConfiguration?
        ) {
            self.emit = emit
            self.warn = warn
            self.reload = reload
        }
    }

    /// Seconds that a stream may take to end in order before its device is no longer waited for.
    private static let patience = Duration.seconds(1)
    /// Seconds between two looks at what plays: voices that begin and end ring no bell.
    private static let glance = 0.05

    private let configuration: RunConfiguration
    private let settings: AnalysisSettings
    private let input: any LiveInput
    private let isGoingOn: Bool
    private let control: LiveControl
    private let outlets: Outlets
    /// What is played; nil where nothing can be.
    private let mix: LiveMix?
    /// Of the last stream.
    private var frameCount = 0
    /// What the stream hears, without what is played.
    private var microphones: AudioFormat?
    private var log: EventLog
    /// Detections and reports that found no room on their way so far.
    public private(set) var droppedCount = 0
    /// Whether a stream has begun.
    public private(set) var hasBegun = false
    /// Seconds of audio that are still to be heard; nil for no end.
    public private(set) var secondsLeft: Double?
    private var hasWarnedOfPermission = false
    private var tally = XrunTally()
    private var microphoneWatch = MicrophoneWatch()
    /// The words that may be another rig's to answer.
    private var words: WordArbitration
    /// How long the stream's microphones have been silent; nil where no probe is played.
    private var zeros: ZeroRun?
    /// The sensitivity that was asked for last.
    private var sensitivity: Double
    /// Writes the stream's utterances; nil where none are wanted.
    private var utterances: UtteranceRecorder?
    /// The configuration that the stream ends for.
    private var next: RunConfiguration?

    /// Prepares a node, of the sensitivity that was asked for.
    ///
    /// - Parameters:
    ///   - duration: seconds of audio after which it ends, over all its streams; nil for never.
    ///   - isGoingOn: whether the node has listened before, so that a recording which cannot be begun
    ///     ends nothing any more.
    ///   - log: numbers the events, also those of an earlier run.
    /// - Throws: `AnalysisError` when a keyword's file is none.
    public init(
        _ configuration: RunConfiguration, input: any LiveInput, duration: Double?,
        isGoingOn: Bool = false, control: LiveControl, log: EventLog, outlets: Outlets
    ) throws(AnalysisError) {
        var configuration = configuration
        configuration.sensitivity = control.sensitivity
        sensitivity = configuration.sensitivity
        control.setHasSensitivity(
            !configuration.detectors.isDisjoint(with: [.presence, .wakeword]))
        self.configuration = configuration
        settings = try configuration.analysisSettings()
        self.input = input
        secondsLeft = duration
        self.isGoingOn = isGoingOn
        self.control = control
        self.log = log
        self.outlets = outlets
        // By no clock nobody can be waited for.
        words = WordArbitration(
            input.hasClock ? configuration.arbitration : nil, node: configuration.node,
            bell: control.bell)
        mix =
            settings.sensesPresence || input.hasLoudspeaker
            ? LiveMix(
                name: input.name, probe: settings.sensesPresence ? configuration.probe : nil,
                programme: configuration.programme,
                decoding: input.hasClock ? .inBackground : .onDemand) : nil
    }

    /// Runs to the end, a stop or another configuration; waits for a device that goes away.
    ///
    /// - Returns: why it is over, and the log for a run that follows.
    /// - Throws: what keeps the input from being opened, and what `emit` throws.
    public func run() throws -> (end: End, log: EventLog) {
        defer {
            control.setDeck(nil)
            words.close()
        }
        do {
            while !control.isStopping, next == nil {
                try listen(to: input.open(playing: mix.map { .mix($0) } ?? .silence))
                guard input.goesOn, secondsLeft ?? 1 > 0 else { break }
            }
        } catch {
            // Ends the threads that decode.
            _ = mix?.deck?.finish(at: 0)
            // What it fails by matters more than that the last events cannot be told.
            try? outlets.settle()
            throw error
        }
        for data in mix?.deck?.finish(at: frameCount) ?? [] {
            try outlets.emit(log.event(with: data))
        }
        try outlets.settle()
        let end: End = next.map { .reloaded($0) } ?? (control.isStopping ? .stopped : .ended)
        return (end, log)
    }

    /// Listens to a stream until it is over.
    private func listen(to opened: LiveStream) throws {
        // Before anybody sees what the microphones give.
        var stream = opened
        stream.gate(by: control.sensing)
        let format = stream.source.format
        let microphones = AudioFormat(
            sampleRate: format.sampleRate, channelCount: stream.microphoneCount)
        if let problem = settings.problem(for: microphones) {
            throw AnalysisError(path: input.name, problem: problem)
        }
        self.microphones = microphones
        var settings = settings
        settings.presence.referenceChannel = stream.referenceChannel
        let recording = try configuration.recordingFolder.map {
            try StreamRecording(
                folder: $0, node: configuration.node, stream: stream, hasClock: input.hasClock,
                isOptional: isGoingOn || hasBegun)
        }
        utterances = try utteranceRecorder(of: microphones)
        let tap = try microphoneTap(of: microphones)
        let detectors = settings.detectors(pause: mix?.pause)
        Rehearsal.run(
            detectors, format: format, probe: stream.probe, blockFrames: stream.blockFrames)
        zeros = stream.probe.isEmpty ? nil : ZeroRun(channelCount: stream.microphoneCount)
        let session = Session(
            source: stream.source, detectors: detectors,
            sinks: (recording?.sinks ?? []) + [utterances?.memory].compactMap { $0 }
                + [tap].compactMap { $0 } + [zeros].compactMap { $0 },
            blockCapacity: stream.blockFrames)
        let loop = LiveLoop(
            session, playback: stream.playback,
            duration: secondsLeft.map { Int(($0 * format.sampleRate).rounded()) },
            latency: stream.latency, bell: control.bell)
        tally = XrunTally()
        microphoneWatch.beginStream(isSensing: control.sensing.isOn, mixer: mix?.deck?.mixer)
        log.beginStream(
            sampleRate: format.sampleRate,
            keywords: settings.hearing?.keywords.map(\.name) ?? [])
        control.setDeck(mix?.deck)
        control.microphone.use(tap)
        defer { control.microphone.use(nil) }
        // It plays from the first stream on.
        if !hasBegun { mix?.playProgramme() }
        // Whoever would tell the end of speech is gone with the stream.
        defer { mix?.deck?.hear(.disconnected) }
        do {
            try drive(loop, stream: stream, recording: recording)
            try tell(words.conclude())
        } catch {
            try close(recording)
            throw error
        }
        try close(recording)
        if let seconds = secondsLeft {
            // Less than half a frame is the rounding of a difference.
            let left = seconds - format.seconds(atFrame: loop.frameCount)
            secondsLeft = left * format.sampleRate < 0.5 ? 0 : left
        }
        frameCount = loop.frameCount
        if let error = loop.failure { throw error }
    }

    /// Lets the loop turn to its end and tells what it finds.
    private func drive(
        _ loop: LiveLoop, stream: LiveStream, recording: StreamRecording?
    ) throws {
        guard input.hasClock else {
            try tellStart(of: stream, recording: recording?.path, grant: nil)
            while decode(), loop.turn() {
                obey(loop)
                try tellNews(of: loop, stream)
            }
            try tellNews(of: loop, stream)
            return
        }
        try loop.run(
            patience: Self.patience,
            glance: mix == nil ? LiveLoop.glance : Self.glance, interrupt: stream.interrupt,
            start: { grant in
                warnOfPermission(grant)
                log.setTime(Date(), ofFrame: loop.frameCount)
                try tellStart(of: stream, recording: recording?.path, grant: grant)
            },
            watch: {
                let isOver = obey(loop)
                try tellNews(of: loop, stream)
                tellNews(of: recording)
                return isOver
            })
    }

    /// Does what was asked for.
    ///
    /// - Returns: whether the loop has been asked to stop.
    @discardableResult
    private func obey(_ loop: LiveLoop) -> Bool {
        let isReloading = control.takeReload()
        let asked = control.sensitivity
        if isReloading || asked != sensitivity {
            sensitivity = asked
            let now = next ?? configuration
            var wanted = (isReloading ? outlets.reload() : nil) ?? now
            wanted.sensitivity = asked
            if wanted != now { consider(wanted) }
        }
        guard control.isStopping || next != nil else { return false }
        loop.requestStop()
        return true
    }

    /// Goes on with another configuration, unless it is known already that it could not run.
    private func consider(_ wanted: RunConfiguration) {
        let isSameInput = wanted.input == configuration.input
        if isSameInput, let microphones, let problem = wanted.problem(for: microphones) {
            outlets.warn("\(input.name): \(problem); nothing changes")
            sensitivity = configuration.sensitivity
            control.restoreSensitivity(sensitivity)
        } else {
            next = wanted
        }
    }

    /// Decodes what plays, where no threads do.
    private func decode() -> Bool {
        mix?.deck?.decode()
        return true
    }

    private func tellStart(
        of stream: LiveStream, recording: String?, grant: RealtimeThread.Grant?
    ) throws {
        let format = stream.source.format
        hasBegun = true
        try tell(
            .streamStarted(
                StreamData(
                    device: input.name, sampleRate: format.sampleRate,
                    channels: stream.microphoneCount, blockFrames: stream.blockFrames,
                    probe: stream.probe, realtime: grant?.isComplete, recording: recording)))
        try outlets.settle()
    }

    private func tellNews(of loop: LiveLoop, _ stream: LiveStream) throws {
        if input.hasClock { log.setTime(Date(), ofFrame: loop.frameCount) }
        for fault in stream.takeFaults() {
            if case .xrun(let xrun) = fault { tally.add(xrun) } else { try tell(fault) }
        }
        while let detection = loop.detections.pop() {
            let data = log.data(of: detection)
            if case .wakeWordDetected(let word) = data {
                words.hear(word)
                try tell(words.take())
                continue
            }
            if let input = DuckDecision.Input(detection) { mix?.deck?.hear(input) }
            if case .utteranceEnded(let utterance) = detection { write(utterance) }
            try outlets.emit(log.event(with: data))
        }
        // What was heard before the rig was not to sense any more is left alone.
        for word in control.takeHeard() where control.sensing.isOn {
            words.hear(WakeWordData(word, sampleRate: loop.format.sampleRate))
        }
        try tell(words.take())
        for line in words.takeWarnings() { outlets.warn(line) }
        for data in mix?.deck?.takeEvents() ?? [] { try outlets.emit(log.event(with: data)) }
        let dropped = loop.detections.droppedCount + loop.notices.droppedCount
        droppedCount = max(droppedCount, dropped)
        var others: [HealthData] = []
        while let notice = loop.notices.pop() {
            switch notice {
            case .gap where input.tellsFaults: continue
            // No two runs take the same time: it is told by the clock only.
            case .load where !input.hasClock, .overload where !input.hasClock: continue
            default:
                let data = HealthData(notice, sampleRate: loop.format.sampleRate, dropped: dropped)
                if case .xrun(let xrun) = data { tally.add(xrun) } else { others.append(data) }
            }
        }
        let muting = microphoneWatch.look(
            at: input, isSensing: control.sensing.isOn, zeros: zeros, mixer: mix?.deck?.mixer,
            frame: loop.frameCount, sampleRate: loop.format.sampleRate, warn: outlets.warn)
        if let muting { others.append(muting) }
        let seconds = Double(loop.frameCount) / loop.format.sampleRate
        for xrun in tally.take(at: seconds, isLast: loop.hasEnded) { try tell(.xrun(xrun)) }
        for data in others + outlets.news(seconds) { try tell(data) }
        try outlets.settle()
    }

    /// What writes this stream's utterances, where they are to be written.
    ///
    /// - Throws: `AnalysisError` when there can be no such folder.
    private func utteranceRecorder(
        of format: AudioFormat
    ) throws(AnalysisError) -> UtteranceRecorder? {
        guard let folder = settings.utteranceFolder else { return nil }
        try RecordingPlace.prepare(folder)
        return settings.utteranceRecorder(
            of: RecordingPlace.name(
                node: configuration.node, date: input.hasClock ? Date() : nil), format: format)
    }

    /// What remembers this stream for those who listen in from outside; nil where nobody does.
    ///
    /// - Throws: `AnalysisError` when there is no such microphone, or none that can be heard.
    private func microphoneTap(of format: AudioFormat) throws(AnalysisError) -> MicrophoneTap? {
        guard configuration.sinks.listensIn else { return nil }
        let channel = configuration.microphone
        guard channel < format.channelCount, HearingDetector.supports(format) else {
            throw AnalysisError(
                path: input.name,
                problem: "Wyoming takes its microphone \(channel + 1) at 16000 Hz or more, and it "
                    + "has \(format.channelCount) at \(Int(format.sampleRate)) Hz")
        }
        return MicrophoneTap(sampleRate: format.sampleRate, channel: channel)
    }

    /// Writes what somebody said; a disk that takes it not stops nothing.
    private func write(_ utterance: Utterance) {
        do {
            try utterances?.record(utterance)
        } catch {
            outlets.warn("\(error); the utterance is not written, listening goes on")
        }
    }

    /// Tells words; music makes room for one that this rig answers.
    private func tell(_ words: [EventData]) throws {
        for data in words {
            if case .wakeWordDetected = data { mix?.deck?.hear(.wakeWord) }
            try outlets.emit(log.event(with: data))
        }
    }

    private func tell(_ data: HealthData) throws {
        try outlets.emit(log.event(with: .health(data)))
    }

    /// Gives the recording its name.
    ///
    /// - Throws: without a clock, what kept it from being written; with one that is only told.
    private func close(_ recording: StreamRecording?) throws {
        guard let recording else { return }
        try recording.close()
        tellNews(of: recording)
        if recording.failure == nil, recording.droppedFrameCount > 0 {
            outlets.warn(
                "\(recording.droppedFrameCount) frames of the recording are silence: "
                    + "the disk was too slow")
        }
    }

    private func tellNews(of recording: StreamRecording?) {
        for news in recording?.takeNews() ?? [] {
            switch news {
            case .lost(let failure):
                outlets.warn(
                    "\(failure); there is no recording now, listening goes on, "
                        + "and recording is tried again every minute")
            case .begun(let path, let frame):
                outlets.warn("\(path): recording from frame \(frame) of the stream on")
            }
        }
    }

    private func warnOfPermission(_ grant: RealtimeThread.Grant) {
        guard !grant.isComplete, !hasWarnedOfPermission else { return }
        hasWarnedOfPermission = true
        outlets.warn(grant.warning)
    }
}
