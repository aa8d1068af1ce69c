import Events
import Session

extension HealthData {
    /// Tells a notice of the loop in seconds.
    ///
    /// - Parameters:
    ///   - sampleRate: of the stream, in Hz.
    ///   - dropped: detections and notices that found no room so far.
    init(_ notice: LiveNotice, sampleRate: Double, dropped: Int) {
        func seconds(_ frame: Int) -> Double { Double(frame) / sampleRate }
        switch notice {
        case .gap(let frame, let lost):
            self = .xrun(
                XrunData(
                    at: seconds(frame), frame: frame, lostFrames: lost, cause: .unknown,
                    isExact: true))
        case .overload(let frame, let share):
            self = .overload(OverloadData(at: seconds(frame), frame: frame, step: share))
        case .load(let report):
            self = .load(
                LoadData(
                    at: seconds(report.frame), frame: report.frame, mean: report.mean,
                    worst: report.worst, overloads: report.overloads, xruns: report.gaps,
                    lostFrames: report.lostFrames, dropped: dropped))
        }
    }
}
