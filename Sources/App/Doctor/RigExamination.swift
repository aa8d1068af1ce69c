import AudioCore
public import Calibration
import Foundation
import Session

/// Plays the sound of a calibration on a rig, listens, and judges what came back.
public enum RigExamination {
    /// What came of it.
    public struct Outcome {
        /// What the calibration found out.
        public var report: CalibrationReport
        /// Frames that were lost meanwhile.
        public var lostFrames = 0
    }

    /// Plays and listens, some twenty seconds.
    ///
    /// - Parameters:
    ///   - isInterrupted: is asked again and again.
    ///   - progress: is told the share done, 0…1.
    /// - Returns: nil when somebody asked to stop.
    /// - Throws: what keeps the input from being opened, and `AnalysisError` where it is of no rate
    ///   that a probe is played at, or goes away meanwhile.
    public static func run(
        on input: any LiveInput, isInterrupted: () -> Bool, progress: (Double) -> Void
    ) throws -> Outcome? {
        var plan: CalibrationPlan?
        let stream = try input.open(
            playing: .sound(sampleRate: nil) { rate in
                guard ProbeFile.sampleRates.contains(rate) else {
                    throw AnalysisError(
                        path: input.name,
                        problem: String(
                            format: "at %.0f Hz it plays no probe: take a card of 44100 Hz or more",
                            rate))
                }
                let chosen = CalibrationPlan(sampleRate: rate)
                plan = chosen
                return CalibrationPlayer(plan: chosen)
            })
        guard let plan else { return nil }
        // The sound comes back late by the way through the card and the room.
        let frames = plan.frameCount + stream.latency + Int(0.5 * plan.sampleRate)
        let recording = MemoryRecording(format: stream.source.format, capacity: frames)
        let loop = LiveLoop(
            Session(
                source: stream.source, detectors: [], sinks: [recording],
                blockCapacity: stream.blockFrames),
            duration: frames)
        let lost = try loop.take(of: stream, isRealtime: input.hasClock) {
            progress(Double(loop.frameCount) / Double(frames))
            return isInterrupted()
        }
        if let failure = loop.failure { throw failure }
        if isInterrupted() { return nil }
        if let absence = input.absence { throw absence }
        guard
            let report = try CalibrationRecording.report(
                on: recording, path: input.name, isInterrupted: isInterrupted)
        else { return nil }
        return Outcome(report: report, lostFrames: lost)
    }
}
