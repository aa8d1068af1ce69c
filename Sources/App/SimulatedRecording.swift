import AudioCore
public import AudioFile
public import Events
import Foundation
public import Simulation

/// A scene as a recording and its truth.
public struct SimulatedRecording {
    private let scene: Scene
    private let playback: String?

    /// Prepares a scene.
    ///
    /// - Parameter playback: the file that the loudspeaker plays; nil for the scene's own probe.
    public init(scene: Scene, playback: String? = nil) {
        self.scene = scene
        self.playback = playback
    }

    /// Renders the recording, its reference and the truth; interrupted or failing, it leaves none.
    ///
    /// - Parameters:
    ///   - path: of the recording; its ending tells the container.
    ///   - truth: of the events file; nil writes none.
    ///   - reference: of a recording of what the loudspeaker played, in one channel, from the same
    ///     start and in playback's clock; nil writes none. A playback is then read twice.
    ///   - progress: is told the share done, 0…1.
    /// - Throws: `SceneError`, `AudioFileError`, and `AnalysisError` for the truth's file or a
    ///   playback of the wrong format.
    public func write(
        to path: String, encoding: AudioFileEncoding = .pcm24, truth: String?,
        reference: String? = nil,
        isInterrupted: () -> Bool = { false }, progress: (Double) -> Void = { _ in }
    ) throws {
        var room = try furnish { scene, playback throws(SceneError) in
            try SimulatedRoom(scene: scene, playback: playback)
        }
        // The truth comes from the geometry: where it cannot be written, nothing is rendered.
        let pending = try truth.map {
            try PendingFile(path: $0, contents: truthLines(recording: path))
        }
        let share = reference == nil ? 1.0 : 0.9  // the feed is quickly made
        let writer = try AudioFileWriter(path: path, format: room.format, encoding: encoding)
        // No file gets its name unless all are whole.
        let isWhole = try write(&room, to: writer, isInterrupted) { progress(share * $0) }
        guard isWhole else { return }
        if let reference {
            var feed = try furnish { scene, playback throws(SceneError) in
                try LoudspeakerFeed(scene: scene, playback: playback)
            }
            let writer = try AudioFileWriter(
                path: reference, format: feed.format, encoding: encoding)
            let isWhole = try write(&feed, to: writer, isInterrupted) {
                progress(share + (1 - share) * $0)
            }
            guard isWhole else { return }
            try writer.close()
        }
        try writer.close()
        try pending?.commit()
    }

    /// Writes a source to its end.
    ///
    /// - Returns: false when it was interrupted.
    private func write(
        _ source: inout some AudioSource, to writer: AudioFileWriter, _ isInterrupted: () -> Bool,
        progress: (Double) -> Void
    ) throws -> Bool {
        var block = AudioBlock(channelCount: source.format.channelCount, capacity: 4096)
        while !isInterrupted() {
            try source.read(into: &block)
            guard block.frameCount > 0 else { return true }
            try writer.write(block)
            progress(Double(block.endFrame) / Double(scene.frameCount))
        }
        return false
    }

    /// Something that plays the scene, the faults of its playback told with the file's name.
    private func furnish<Source: AudioSource>(
        _ make: (Scene, (any AudioSource)?) throws(SceneError) -> Source
    ) throws -> Source {
        guard let playback else { return try make(scene, nil) }
        let source = try AudioFileSource(path: playback)
        do {
            return try make(scene, source)
        } catch {
            guard error.key == "playback" else { throw error }
            throw AnalysisError(path: playback, problem: "\(error.problem); \(error.cure)")
        }
    }

    private func truthLines(recording: String) -> Data {
        let lines = Self.truth(of: scene, recording: recording).map(EventCoding.line)
        return Data((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// What really happens in a scene, as events in order of time.
    ///
    /// - Parameter recording: names the recording in the events.
    public static func truth(of scene: Scene, recording: String) -> [Event] {
        let rate = scene.sampleRate
        func frame(_ seconds: Double) -> Int { Int((seconds * rate).rounded()) }
        let motions = scene.truth().map { motion in
            EventData.motionEnded(
                MotionData(
                    start: motion.start, end: motion.end, startFrame: frame(motion.start),
                    frame: frame(motion.end), peakSNR: nil, speed: motion.speed,
                    range: motion.meanRange,
                    direction: MotionData.Direction(rawValue: motion.direction.rawValue),
                    reason: nil))
        }
        let occupancies = scene.presence().map { interval in
            EventData.occupancyEnded(
                OccupancyData(
                    start: interval.start, end: interval.end, startFrame: frame(interval.start),
                    frame: frame(interval.end),
                    reason: interval.end >= scene.duration ? .endOfStream : .noMotion))
        }
        var log = EventLog(
            source: EventSource.reference(toFile: recording), sampleRate: rate, startTime: nil)
        let rendered = EventData.simulationRendered(
            SimulationData(
                scene: scene.name, seed: scene.seed, duration: scene.duration, sampleRate: rate,
                channels: scene.channelCount))
        return ([rendered] + (motions + occupancies).sorted { $0.seconds < $1.seconds })
            .map { log.event(with: $0) }
    }
}
