public import AudioCore
public import Calibration
import Foundation

/// A recording of a calibration.
public enum CalibrationRecording {
    /// Listens to a recording until it has heard the whole calibration, and judges the rig.
    ///
    /// - Parameters:
    ///   - path: names the recording in errors.
    ///   - progress: is told the frames read so far after each block.
    /// - Returns: nil when somebody asked to stop.
    /// - Throws: `AnalysisError` for a sample rate that no calibration has, and what the source
    ///   throws.
    public static func report(
        on source: any AudioSource, path: String, isInterrupted: () -> Bool = { false },
        progress: (Int) -> Void = { _ in }
    ) throws -> CalibrationReport? {
        let format = source.format
        guard ProbeFile.sampleRates.contains(format.sampleRate) else {
            throw AnalysisError(
                path: path,
                problem: String(
                    format: "sampled at %.0f Hz, it holds no calibration: play and record at "
                        + "44100, 48000 or 96000 Hz", format.sampleRate))
        }
        var source = source
        var capture = CalibrationCapture(
            plan: CalibrationPlan(sampleRate: format.sampleRate), format: format)
        var block = AudioBlock(channelCount: format.channelCount, capacity: 4096)
        while !capture.isComplete {
            guard !isInterrupted() else { return nil }
            try source.read(into: &block)
            guard block.frameCount > 0 else { break }
            capture.process(block)
            progress(block.endFrame)
        }
        return CalibrationAnalysis.report(of: &capture)
    }
}
