import Foundation
import Journal
import Synchronization
import Testing

@testable import OVOSSink

/// How a bus's volume becomes a rig's gain, and back.
@Suite struct VolumeTests {
    /// A rig that keeps its settings.
    private final class Rig: NodeControls {
        let current = Mutex<[NodeSetting]>([.volume(0), .mute(false)])
        let problem: String?

        init(problem: String? = nil) { self.problem = problem }

        func settings() -> [NodeSetting] { current.withLock { $0 } }

        func change(to setting: NodeSetting) -> String? {
            guard problem == nil else { return problem }
            current.withLock { current in
                current = current.map { $0.name == setting.name ? setting : $0 }
            }
            return nil
        }
    }

    private final class Lines: Sendable {
        let lines = Mutex<[String]>([])
    }

    @Test(
        "A part of all is a cubic volume: 60 dB for a factor of ten",
        arguments: [(1.0, 0.0), (0.5, -18.06), (0.1, -60), (0.02, -101.94), (0, -120)])
    func gains(percent: Double, gain: Double) {
        #expect(VolumeLevel(percent: percent).gain == gain)
        #expect(VolumeLevel([.volume(gain), .mute(true)])?.percent == percent)
    }

    @Test("Every step from 2 % up comes back as it was said, and what is louder than all is all")
    func roundTrip() {
        for step in 20...1000 {
            let percent = Double(step) / 1000
            let gain = VolumeLevel(percent: percent).gain
            #expect(VolumeLevel([.volume(gain)])?.percent == percent)
        }
        #expect(VolumeLevel([.volume(20)])?.percent == 1)
        #expect(VolumeLevel([.mute(true)]) == nil)
        #expect(VolumeLevel([.sensing(false), .sensitivity(1)]) == nil)
        #expect(
            VolumeLevel([.sensing(false), .volume(-60)]) == VolumeLevel(percent: 0.1))
    }

    @Test("Setting and changing make heard, a change of what is silenced begins at nothing")
    func settings() {
        let half = VolumeLevel(percent: 0.5)
        let muted = VolumeLevel(percent: 0.5, isMuted: true)
        func gain(_ percent: Double) -> NodeSetting { .volume(VolumeLevel(percent: percent).gain) }
        #expect(half.settings(for: .get) == [])
        #expect(muted.settings(for: .set(0.2)) == [gain(0.2), .mute(false)])
        #expect(half.settings(for: .change(0.25)) == [gain(0.75), .mute(false)])
        #expect(half.settings(for: .change(1)) == [gain(1), .mute(false)])
        #expect(half.settings(for: .change(-1)) == [gain(0), .mute(false)])
        #expect(muted.settings(for: .change(0.25)) == [gain(0.25), .mute(false)])
        #expect(half.settings(for: .toggleMute) == [.mute(true)])
        #expect(muted.settings(for: .toggleMute) == [.mute(false)])
    }

    @Test("What is obeyed is answered with the volume as it is then; what is refused is told once")
    func control() throws {
        let (rig, told) = (Rig(), Lines())
        let control = VolumeControl(rig) { line in told.lines.withLock { $0.append(line) } }
        let answer = control.take(#"{"type":"mycroft.volume.set","data":{"percent":0.5}}"#)
        #expect(answer?.data == #"{"muted":false,"percent":0.5}"#)
        #expect(rig.settings() == [.volume(-18.06), .mute(false)])
        for _ in 0..<100 { #expect(control.take("garbage") == nil) }
        #expect(control.take(#"{"type":"recognizer_loop:sleep"}"#) == nil)
        #expect(told.lines.withLock { $0.count } == 1)
        #expect(control.take(#"{"type":"mycroft.volume.mute"}"#)?.data.contains("true") == true)
    }

    @Test("A rig without a loudspeaker says nothing, and one that does not obey says why")
    func unable() {
        let told = Lines()
        let warn: @Sendable (String) -> Void = { line in told.lines.withLock { $0.append(line) } }
        let silent = Rig()
        silent.current.withLock { $0 = [] }
        #expect(VolumeControl(silent, warn: warn).take(#"{"type":"mycroft.volume.get"}"#) == nil)
        #expect(told.lines.withLock { $0 } == [])
        let stubborn = VolumeControl(Rig(problem: "the card is gone"), warn: warn)
        #expect(stubborn.take(#"{"type":"mycroft.volume.mute"}"#) == nil)
        #expect(told.lines.withLock { $0.first }?.contains("the card is gone") == true)
    }
}
