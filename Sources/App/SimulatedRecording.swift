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

    /// Renders the recording and writes the truth; interrupted or failing, it leaves neither.
    ///
    /// - Parameters:
    ///   - path: of the recording; its ending tells the container.
    ///   - truth: of the events file; nil writes none.
    ///   - progress: is told the share done, 0…1.
    /// - Throws: `SceneError`, `AudioFileError`, and `AnalysisError` for the truth's file or a
    ///   playback of the wrong format.
    public func write(
        to path: String, encoding: AudioFileEncoding = .pcm24, truth: String?,
        isInterrupted: () -> Bool = { false }, progress: (Double) -> Void = { _ in }
    ) throws {
        var room = try furnish()
        // The truth comes from the geometry: where it cannot be written, nothing is rendered.
        let pending = try truth.map {
            try PendingFile(path: $0, contents: truthLines(recording: path))
        }
        let writer = try AudioFileWriter(path: path, format: room.format, encoding: encoding)
        var block = AudioBlock(channelCount: room.format.channelCount, capacity: 4096)
        while true {
            // Neither file gets its name unless both are whole.
            guard !isInterrupted() else { return }
            try room.read(into: &block)
            guard block.frameCount > 0 else { break }
            try writer.write(block)
            progress(Double(block.endFrame) / Double(room.frameCount))
        }
        try writer.close()
        try pending?.commit()
    }

    /// The room with its playback, whose faults are told with its file's name.
    private func furnish() throws -> SimulatedRoom {
        guard let playback else { return try SimulatedRoom(scene: scene) }
        let source = try AudioFileSource(path: playback)
        do {
            return try SimulatedRoom(scene: scene, playback: source)
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
                channels: scene.microphones.count))
        return ([rendered] + (motions + occupancies).sorted { $0.seconds < $1.seconds })
            .map { log.event(with: $0) }
    }
}
