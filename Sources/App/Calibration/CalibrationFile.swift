public import AudioCore
public import Calibration
import Foundation
import Presence

/// What a calibration decided, as a small YAML file that later commands take.
public struct CalibrationFile: Equatable, Sendable {
    private static let keys = [
        "sample_rate", "carriers", "level_dbfs", "clock_offset_ppm", "clock_uncertainty_ppm",
    ]

    /// Frames per second of playback and recording.
    public let sampleRate: Double
    /// The tones to play, in Hz.
    public let carriers: [Double]
    /// The level of each.
    public let level: Decibels
    /// How much faster the recording's clock runs than the playback's, in ppm.
    public let clockOffset: Double
    /// Half of the 95 % interval of that, in ppm.
    public let clockUncertainty: Double

    /// Takes what a report decided; nil when it refuses the rig.
    public init?(_ report: CalibrationReport) {
        guard report.verdict != .unusable else { return nil }
        sampleRate = report.plan.sampleRate
        carriers = report.choices.map(\.frequency)
        level = Decibels(report.level)
        clockOffset = report.clockOffset
        clockUncertainty = report.clockUncertainty
    }

    /// Reads a file; `-` is standard input.
    ///
    /// - Throws: `YAMLError` with the line, for unknown keys and values that no probe has as well.
    public init(path: String) throws(YAMLError) {
        let root = try YAMLDocument(path: path).root
        try root.allow(Self.keys)
        sampleRate = try root.number("sample_rate")
        carriers = try root.numbers("carriers")
        let level = try root.number("level_dbfs")
        self.level = Decibels(level)
        clockOffset = try root.number("clock_offset_ppm", default: 0)
        clockUncertainty = try root.number("clock_uncertainty_ppm", default: 0)
        guard ProbeFile.sampleRates.contains(sampleRate) else {
            throw Self.error(path, "`sample_rate` is none that a probe is played at")
        }
        guard (-60...0).contains(level) else {
            throw Self.error(path, "`level_dbfs` is outside -60…0")
        }
        do {
            _ = try ProbeWaveform(tones: carriers, in: ProbeSlots(sampleRate: sampleRate))
        } catch {
            throw Self.error(path, "`carriers`: \(error)")
        }
    }

    /// The file's text.
    public var text: String {
        let tones = carriers.map { String(format: "%g", $0) }.joined(separator: ", ")
        return """
            # What noctule calibrate found; for noctule probe --calibration.
            sample_rate: \(String(format: "%.0f", sampleRate))
            carriers: [\(tones)]
            level_dbfs: \(String(format: "%.1f", level.value))
            clock_offset_ppm: \(String(format: "%.4f", (clockOffset * 1e4).rounded() / 1e4 + 0))
            clock_uncertainty_ppm: \(String(format: "%.4f", clockUncertainty))

            """
    }

    /// Writes the file; failing, it leaves none.
    ///
    /// - Throws: `AnalysisError`.
    public func write(to path: String) throws(AnalysisError) {
        try PendingFile(path: path, contents: Data(text.utf8)).commit()
    }

    private static func error(_ path: String, _ problem: String) -> YAMLError {
        YAMLError(
            file: path, line: nil,
            problem: problem + "; write the file anew with `noctule calibrate --output`")
    }
}
