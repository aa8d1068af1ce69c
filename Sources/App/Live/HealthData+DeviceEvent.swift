import ALSADevice
import Events
import Foundation

extension HealthData {
    /// Tells what happened to a card.
    ///
    /// - Parameters:
    ///   - frame: of the stream.
    ///   - device: its name.
    ///   - sampleRate: in Hz.
    init(_ event: DeviceEvent, frame: Int, device: String, sampleRate: Double) {
        let at = Double(frame) / sampleRate
        func xrun(_ cause: XrunData.Cause) -> HealthData {
            .xrun(
                XrunData(
                    at: at, frame: frame, lostFrames: event.lostFrames, cause: cause,
                    isExact: event.isExact))
        }
        switch event.kind {
        case .xrun: self = xrun(event.direction == .capture ? .overrun : .underrun)
        case .stopped: self = xrun(.stopped)
        case .stalled: self = xrun(.stalled)
        case .suspended: self = xrun(.suspended)
        case .lost:
            let reason =
                event.errorNumber == 0
                ? "it gives no frames any more" : String(cString: strerror(event.errorNumber))
            self = .deviceLost(
                DeviceLostData(at: at, frame: frame, device: device, reason: reason))
        case .back:
            self = .deviceBack(
                DeviceBackData(
                    at: at, frame: frame, device: device,
                    away: Double(event.lostFrames) / sampleRate))
        }
    }
}
