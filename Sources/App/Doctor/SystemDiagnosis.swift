import ALSADevice
import Foundation
import Session

/// What a computer's readings mean: pure functions.
public enum SystemDiagnosis {
    /// The temperature in °C from which a Raspberry Pi slows down.
    static let hot = 80.0

    /// A diagnosis for everything that was read, good news included.
    public static func diagnoses(of reading: SystemReading) -> [Diagnosis] {
        [
            cards(reading), permission(reading), scheduling(reading), memory(reading),
            heat(reading), supply(reading),
        ].compactMap { $0 } + mixer(reading)
    }

    private static func cards(_ reading: SystemReading) -> Diagnosis {
        guard reading.access != .none, !reading.cards.isEmpty else {
            return Diagnosis(
                .fault, "cards", "there is no sound card",
                cure: "plug one in, or load its driver (on a Raspberry Pi: dtparam=audio=on or the "
                    + "card's dtoverlay in config.txt)")
        }
        return Diagnosis(.ok, "cards", reading.cards.joined(separator: ", "))
    }

    private static func permission(_ reading: SystemReading) -> Diagnosis? {
        guard case .denied(let group) = reading.access else { return nil }
        let name = group ?? "audio"
        return Diagnosis(
            .fault, "permission", "this user may not use sound cards",
            cure: "put the user into the group \(name): sudo usermod -aG \(name) $USER, "
                + "and log in anew")
    }

    private static func scheduling(_ reading: SystemReading) -> Diagnosis {
        guard reading.grant.scheduling != 0 else {
            return Diagnosis(.ok, "real time", "SCHED_FIFO is allowed")
        }
        return Diagnosis(
            .warning, "real time", "SCHED_FIFO is not allowed, so a busy machine loses frames",
            cure: "set LimitRTPRIO=95 in the service, or `@audio - rtprio 95` in "
                + "/etc/security/limits.d/audio.conf")
    }

    private static func memory(_ reading: SystemReading) -> Diagnosis {
        guard reading.grant.memory != 0 else {
            return Diagnosis(.ok, "memory", "it may be locked")
        }
        return Diagnosis(
            .warning, "memory", "it may not be locked, so swapping loses frames",
            cure: "set LimitMEMLOCK=infinity in the service, or `@audio - memlock unlimited` in "
                + "/etc/security/limits.d/audio.conf")
    }

    private static func heat(_ reading: SystemReading) -> Diagnosis? {
        guard let temperature = reading.temperature else { return nil }
        let text = String(format: "%.0f °C", temperature)
        // Bits of get_throttled: 1 capped, 2 throttled, 3 soft limit, now; 17 to 19 since the start.
        let isSlow = (reading.throttling ?? 0) & 0b1110 != 0
        guard temperature >= hot || isSlow else { return Diagnosis(.ok, "heat", text) }
        return Diagnosis(
            .warning, "heat", text + (isSlow ? ", the processor is slowed down" : ""),
            cure: "give it a heat sink, a fan or more air")
    }

    private static func supply(_ reading: SystemReading) -> Diagnosis? {
        let flags = reading.throttling ?? 0
        if reading.isVoltageLow || flags & 1 != 0 {
            return Diagnosis(
                .fault, "supply", "the voltage is too low now",
                cure: "take a stronger supply and a shorter, thicker cable")
        }
        if flags & 1 << 16 != 0 {
            return Diagnosis(
                .warning, "supply", "the voltage has been too low since the start",
                cure: "take a stronger supply and a shorter, thicker cable")
        }
        return reading.throttling == nil ? nil : Diagnosis(.ok, "supply", "the voltage holds")
    }

    private static func mixer(_ reading: SystemReading) -> [Diagnosis] {
        let findings = reading.controls.compactMap { control -> Diagnosis? in
            let way = control.direction == .capture ? "capture" : "playback"
            if control.isAutomaticGain {
                guard control.isOn != false else { return nil }
                return Diagnosis(
                    .fault, "mixer", "\(control.name) follows the level by itself",
                    cure: "switch it off: amixer sset '\(control.name)' off")
            }
            guard control.isMuted else { return nil }
            let isSwitch = control.isOn == false
            return Diagnosis(
                .warning, "mixer",
                "\(control.name) (\(way)) is " + (isSwitch ? "switched off" : "at zero"),
                cure: "amixer sset '\(control.name)' "
                    + (isSwitch ? (control.direction == .capture ? "cap" : "unmute") : "80%"))
        }
        return findings.isEmpty && !reading.controls.isEmpty
            ? [Diagnosis(.ok, "mixer", "nothing is muted")] : findings
    }
}
