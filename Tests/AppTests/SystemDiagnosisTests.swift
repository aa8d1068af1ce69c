import ALSADevice
import Session
import Testing

@testable import App

struct SystemDiagnosisTests {
    /// What is wrong, without the good news.
    private static func faults(_ change: (inout SystemReading) -> Void) -> [Diagnosis] {
        var reading = SystemReading()
        reading.cards = ["Array (Mic Array)"]
        change(&reading)
        return SystemDiagnosis.diagnoses(of: reading).filter { $0.severity != .ok }
    }

    @Test func `a computer without faults has none`() {
        #expect(Self.faults { _ in }.isEmpty)
        #expect(
            Self.faults {
                $0.temperature = 55
                $0.throttling = 0
                $0.controls = [
                    CardControl(direction: .playback, name: "PCM", isOn: true, volume: 0.7),
                    CardControl(
                        direction: .capture, name: "Auto Gain Control", isOn: false, volume: nil),
                ]
            }.isEmpty)
    }

    /// What a reading must be told as.
    struct Case: Sendable, CustomTestStringConvertible {
        let finding: String
        let cure: String
        let change: @Sendable (inout SystemReading) -> Void

        init(
            _ finding: String, _ cure: String,
            change: @escaping @Sendable (inout SystemReading) -> Void
        ) {
            self.finding = finding
            self.cure = cure
            self.change = change
        }

        var testDescription: String { finding }

        static func control(
            _ direction: Direction, _ name: String, isOn: Bool?, volume: Double?
        ) -> @Sendable (inout SystemReading) -> Void {
            let control = CardControl(
                direction: direction, name: name, isOn: isOn, volume: volume)
            return { $0.controls = [control] }
        }
    }

    static let cases = [
        Case("there is no sound card", "plug one in") { $0.access = .none },
        Case("there is no sound card", "plug one in") { $0.cards = [] },
        Case("may not use", "usermod -aG sound") { $0.access = .denied(group: "sound") },
        Case("may not use", "usermod -aG audio") { $0.access = .denied(group: nil) },
        Case("SCHED_FIFO is not allowed", "LimitRTPRIO") { $0.grant = .init(scheduling: 1) },
        Case("may not be locked", "LimitMEMLOCK") { $0.grant = .init(memory: 1) },
        Case("83 °C", "fan") { $0.temperature = 83 },
        Case("slowed down", "fan") {
            $0.temperature = 70
            $0.throttling = 0b100
        },
        Case("too low now", "stronger supply") { $0.throttling = 0x50001 },
        Case("since the start", "stronger supply") { $0.throttling = 0x50000 },
        Case("too low now", "stronger supply") { $0.isVoltageLow = true },
        Case(
            "Mic (capture) is switched off", "amixer sset 'Mic' cap",
            change: Case.control(.capture, "Mic", isOn: false, volume: 1)),
        Case(
            "PCM (playback) is at zero", "amixer sset 'PCM' 80%",
            change: Case.control(.playback, "PCM", isOn: nil, volume: 0)),
        Case(
            "follows the level by itself", "amixer sset 'Auto Gain Control' off",
            change: Case.control(.capture, "Auto Gain Control", isOn: true, volume: nil)),
    ]

    @Test(arguments: cases)
    func `each fault is named once, with its cure`(_ fault: Case) throws {
        let faults = Self.faults(fault.change)
        try #require(faults.count == 1)
        #expect(faults[0].finding.contains(fault.finding))
        #expect(faults[0].cure?.contains(fault.cure) == true)
        #expect(!faults[0].line.contains("\n"))
    }
}
