import AudioCore
import AudioFile
public import Events
import Foundation
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

    private enum StreamEnd {
        case ended
        case reloaded(RunConfiguration)
        case lost(any Error, frame: Int)
    }

    /// Seconds from one look for a device that is away to the next.
    private static let retryInterval = 0.5

    private let configuration: RunConfiguration
    private let settings: AnalysisSettings
    private let input: any LiveInput
    private let duration: Double?
    private let control: LiveControl
    private let outlets: Outlets
    private var log: EventLog
    private var hasWarnedOfPermission = false

    /// Prepares a node.
    ///
    /// - Parameters:
    ///   - duration: seconds of audio after which it ends; nil for never.
    ///   - log: numbers the events, also those of an earlier run.
    /// - Throws: `AnalysisError` when a keyword's file is none.
    public init(
        _ configuration: RunConfiguration, input: any LiveInput, duration: Double?,
        control: LiveControl, log: EventLog, outlets: Outlets
    ) throws(AnalysisError) {
        self.configuration = configuration
        settings = try configuration.analysisSettings()
        self.input = input
        self.duration = duration
        self.control = control
        self.log = log
        self.outlets = outlets
    }

    /// Runs to the end, a stop or another configuration; waits for a device that goes away.
    ///
    /// - Returns: why it is over, and the log for a run that follows.
    /// - Throws: what keeps the input from being opened at first, and what `emit` throws.
    public func run() throws -> (end: End, log: EventLog) {
        var lost: ContinuousClock.Instant?
        while !control.isStopping {
            let stream: LiveStream
            do {
                stream = try input.open(probe: settings.sensesPresence ? configuration.probe : nil)
            } catch {
                guard lost != nil else { throw error }
                control.bell.wait(seconds: Self.retryInterval)
                continue
            }
            if let moment = lost {
                let away = (ContinuousClock.now - moment) / .seconds(1)
                try tell(.deviceBack(DeviceBackData(device: input.name, away: away)))
            }
            switch try listen(to: stream) {
            case .ended:
                return (control.isStopping ? .stopped : .ended, log)
            case .reloaded(let next):
                return (.reloaded(next), log)
            case .lost(let error, let frame):
                lost = .now
                let seconds = stream.source.format.seconds(atFrame: frame)
                try tell(
                    .deviceLost(
                        DeviceLostData(
                            at: seconds, frame: frame, device: input.name, reason: "\(error)")))
            }
        }
        return (.stopped, log)
    }

    /// Listens to a stream until it is over.
    private func listen(to stream: LiveStream) throws -> StreamEnd {
        let format = stream.source.format
        if let problem = settings.problem(for: format) {
            throw AnalysisError(path: input.name, problem: problem)
        }
        let recording = try configuration.recordingFolder.map {
            try StreamRecording(
                folder: $0, node: configuration.node, stream: stream, hasClock: input.hasClock)
        }
        let session = Session(
            source: stream.source, detectors: settings.detectors(),
            sinks: [recording?.sink].compactMap { $0 }, blockCapacity: stream.blockFrames)
        let loop = LiveLoop(
            session, playback: stream.playback,
            duration: duration.map { Int(($0 * format.sampleRate).rounded()) },
            latency: stream.latency, bell: control.bell)
        log.beginStream(
            sampleRate: format.sampleRate,
            keywords: settings.hearing?.keywords.map(\.name) ?? [])
        let end: RunConfiguration?
        do {
            end = try drive(loop, stream: stream, recording: recording?.path)
        } catch {
            try recording?.close()
            throw error
        }
        try recording?.close()
        if let dropped = recording?.droppedFrameCount, dropped > 0 {
            outlets.warn("\(dropped) frames of the recording are silence: the disk was too slow")
        }
        if let error = loop.failure {
            guard input.isLoss(error) else { throw error }
            return .lost(error, frame: loop.frameCount)
        }
        return end.map { .reloaded($0) } ?? .ended
    }

    /// Lets the loop turn to its end and tells what it finds.
    ///
    /// - Returns: the configuration that it ended for, if that was why.
    private func drive(
        _ loop: LiveLoop, stream: LiveStream, recording: String?
    ) throws -> RunConfiguration? {
        var next: RunConfiguration?
        func obey() {
            if control.takeReload(), let wanted = outlets.reload(), wanted != configuration {
                next = wanted
            }
            if control.isStopping || next != nil { loop.requestStop() }
        }
        guard input.hasClock else {
            try tellStart(of: stream, recording: recording, grant: nil)
            var goesOn = true
            while goesOn {
                obey()
                goesOn = loop.turn()
                try tellNews(of: loop)
            }
            return next
        }
        let thread = try RealtimeThread(name: "noctule-audio") { while loop.turn() {} }
        defer { thread.join() }
        do {
            warnOfPermission(thread.grant)
            log.setTime(Date(), ofFrame: loop.frameCount)
            try tellStart(of: stream, recording: recording, grant: thread.grant)
            var isLast = false
            while !isLast {
                isLast = loop.hasEnded
                if !isLast { control.bell.wait(seconds: 1) }
                obey()
                log.setTime(Date(), ofFrame: loop.frameCount)
                try tellNews(of: loop)
            }
        } catch {
            loop.requestStop()
            throw error
        }
        return next
    }

    private func tellStart(
        of stream: LiveStream, recording: String?, grant: RealtimeThread.Grant?
    ) throws {
        let format = stream.source.format
        try tell(
            .streamStarted(
                StreamData(
                    device: input.name, sampleRate: format.sampleRate,
                    channels: format.channelCount, blockFrames: stream.blockFrames,
                    probe: stream.probe, realtime: grant?.isComplete, recording: recording)))
    }

    private func tellNews(of loop: LiveLoop) throws {
        while let detection = loop.detections.pop() {
            try outlets.emit(log.event(for: detection))
        }
        let dropped = loop.detections.droppedCount + loop.notices.droppedCount
        while let notice = loop.notices.pop() {
            let data = HealthData(notice, sampleRate: loop.sampleRate, dropped: dropped)
            if input.hasClock || !data.isTiming { try tell(data) }
        }
    }

    private func tell(_ data: HealthData) throws {
        try outlets.emit(log.event(with: .health(data)))
    }

    private func warnOfPermission(_ grant: RealtimeThread.Grant) {
        guard !grant.isComplete, !hasWarnedOfPermission else { return }
        hasWarnedOfPermission = true
        outlets.warn(grant.warning)
    }
}
