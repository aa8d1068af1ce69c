import Calibration
import Foundation

/// What a calibration's findings mean for a rig that shall run: pure functions.
public enum RigDiagnosis {
    /// A diagnosis for each finding, or that all is well.
    public static func diagnoses(of outcome: RigExamination.Outcome) -> [Diagnosis] {
        let report = outcome.report
        var diagnoses = report.findings.map { finding in
            let (text, cure) = words(finding)
            return Diagnosis(
                report.verdict == .unusable ? .fault : .warning, "sound", text, cure: cure)
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

    /// What was found and what helps.
    ///
    /// The doctor played the sound by itself, so what a user may have done wrong in playing or
    /// recording it is not said.
    private static func words(_ finding: CalibrationFinding) -> (String, cure: String?) {
        switch finding {
        case .silence:
            return ("every sample is zero", "unmute the microphone (alsamixer, F4)")
        case .notHeard:
            return (
                "the microphones do not hear the loudspeaker",
                "turn loudspeaker and microphone up (alsamixer), and check that the right card plays"
            )
        case .incomplete, .lostSound:
            return (
                "sound was lost on its way",
                "open the card by its own name (hw:), and stop what keeps the processor busy"
            )
        default:
            let parts = finding.explanation.split(separator: ": ", maxSplits: 1).map(String.init)
            return (parts.first ?? "", parts.count > 1 ? parts[1] : nil)
        }
    }
}
