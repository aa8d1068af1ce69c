import Calibration
import Foundation

/// What a calibration's findings mean for a rig that shall run: pure functions.
public enum RigDiagnosis {
    /// A diagnosis for each finding, or that all is well.
    public static func diagnoses(of outcome: RigExamination.Outcome) -> [Diagnosis] {
        let report = outcome.report
        var diagnoses = report.findings.map { finding in
            let parts = finding.explanation.split(separator: ": ", maxSplits: 1)
            return Diagnosis(
                report.verdict == .unusable ? .fault : .warning, "sound",
                String(parts.first ?? ""), cure: parts.count > 1 ? String(parts[1]) : nil)
        }
        if outcome.lostFrames > 0 {
            diagnoses.append(
                Diagnosis(
                    .warning, "sound", "\(outcome.lostFrames) frames were lost while measuring",
                    cure: "see real time above, or stop what keeps the processor busy"))
        }
        guard report.verdict != .unusable else { return diagnoses }
        let tones = report.choices.map {
            String(format: "%.0f Hz %.0f dB·Hz", $0.frequency, $0.density)
        }
        return [
            Diagnosis(
                report.verdict == .ok ? .ok : .warning, "ultrasound",
                tones.joined(separator: ", ")
                    + String(format: " at %.0f dBFS each", report.level))
        ] + diagnoses
    }
}
