import Synchronization
import Testing

@testable import Journal

/// A rig's settings by the lines that its socket takes.
@Suite struct RigControlsTests {
    /// What was asked.
    private final class Asked: Sendable {
        let lines = Mutex<[String]>([])
    }

    private static let silent = [
        #"{"command":"volume"}"#: #"{"ok":false,"problem":"no loudspeaker"}"#,
        #"{"command":"sensing"}"#: #"{"ok":true,"sensing":false}"#,
        #"{"command":"sensitivity"}"#: #"{"ok":true,"sensitivity":0.7}"#,
    ]

    private func controls(_ answers: [String: String]) -> RigControls {
        RigControls { answers[$0] ?? "" }
    }

    @Test("Sensing and sensitivity are told before volume and mute, and without a loudspeaker too")
    func settings() {
        #expect(controls(Self.silent).settings() == [.sensing(false), .sensitivity(0.7)])
        var loud = Self.silent
        loud[#"{"command":"volume"}"#] = #"{"gain_db":-12,"muted":true,"ok":true}"#
        let settings = controls(loud).settings()
        #expect(settings == [.sensing(false), .sensitivity(0.7), .volume(-12), .mute(true)])
        #expect(settings.map(\.name) == NodeSetting.Name.allCases)
        #expect(settings.map(\.text) == ["OFF", "0.7", "-12.0", "ON"])
        #expect(controls([:]).settings() == [])
    }

    @Test("A change is a line, and a refusal is told")
    func changes() {
        let asked = Asked()
        let controls = RigControls { line in
            asked.lines.withLock { $0.append(line) }
            return line.contains("mute")
                ? #"{"ok":false,"problem":"no loudspeaker"}"# : #"{"ok":true}"#
        }
        #expect(controls.change(to: .sensing(false)) == nil)
        #expect(controls.change(to: .sensitivity(0.25)) == nil)
        #expect(controls.change(to: .volume(-6)) == nil)
        #expect(controls.change(to: .mute(true)) == "no loudspeaker")
        #expect(
            asked.lines.withLock { $0 } == [
                #"{"command":"sensing","on":false}"#, #"{"command":"sensitivity","value":0.25}"#,
                #"{"command":"volume","gain_db":-6.0}"#, #"{"command":"mute","on":true}"#,
            ])
        let mute = self.controls([:])
        #expect(mute.change(to: .sensing(true)) == "the rig gives no answer")
    }
}
