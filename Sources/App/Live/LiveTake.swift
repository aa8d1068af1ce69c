import AudioCore
import AudioFile
import Foundation
import Session

/// A recording that somebody makes of a card or a room, what is played meanwhile.
public struct LiveTake {
    /// How a take ended.
    public struct Outcome: Sendable {
        /// Frames in the file.
        public var frameCount = 0
        /// Frames that were lost, and that silence stands for.
        public var lostFrames = 0
        /// Why it ended before its time; nil where it did not.
        public var failure: (any Error)?
    }

    private let input: any LiveInput
    private let clip: ClipPlayer?
    private let duration: Double?

    /// Prepares a take.
    ///
    /// - Parameters:
    ///   - clip: what is played; nil for nothing.
    ///   - duration: in seconds; nil for as long as the clip and a second, or to the interruption.
    public init(_ input: any LiveInput, playing clip: ClipPlayer?, duration: Double?) {
        self.input = input
        self.clip = clip
        self.duration = duration
    }

    /// Records to the end, an interruption or the first fault; the file holds what came before.
    ///
    /// - Parameters:
    ///   - path: of the file; its ending tells the container.
    ///   - progress: is told the seconds recorded so far.
    /// - Throws: what keeps the input from being opened or the file from being written.
    public func record(
        to path: String, isInterrupted: () -> Bool, progress: (Double) -> Void
    ) throws -> Outcome {
        let playback: LivePlayback =
            clip.map { clip in
                .sound(sampleRate: clip.format.sampleRate) { rate in
                    guard rate == clip.format.sampleRate else {
                        throw AnalysisError(
                            path: input.name,
                            problem: String(
                                format: "at %.0f Hz it cannot play a sound of %.0f Hz: convert it",
                                rate, clip.format.sampleRate))
                    }
                    return clip
                }
            } ?? .silence
        let stream = try input.open(playing: playback)
        let format = stream.source.format
        let file = try LiveRecording(
            path: path, format: format,
            encoding: path.lowercased().hasSuffix(".flac") && stream.encoding == .float32
                ? .pcm24 : stream.encoding, blockFrames: stream.blockFrames)
        let seconds = duration ?? clip.map { Double($0.frameCount) / format.sampleRate + 1 }
        let loop = LiveLoop(
            Session(
                source: stream.source, detectors: [], sinks: [file.tap],
                blockCapacity: stream.blockFrames),
            duration: seconds.map { Int(($0 * format.sampleRate).rounded()) })
        let lost = try loop.take(of: stream, isRealtime: true) {
            progress(format.seconds(atFrame: loop.frameCount))
            return isInterrupted() || file.failure != nil
        }
        file.close()
        if let failure = file.failure { throw failure }
        var outcome = Outcome(frameCount: loop.frameCount)
        outcome.failure = loop.failure ?? input.absence
        outcome.lostFrames = lost + file.droppedFrameCount
        return outcome
    }
}
