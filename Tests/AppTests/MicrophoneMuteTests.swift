import Events
import Testing

@testable import App

struct MicrophoneMuteTests {
    /// What is told look by look, a tenth of a second each: `#` zeros, `x` a switch that is off, `.` sound;
    /// told are `s` for silence, `c` for a control and `b` for back.
    private func told(_ seen: String) -> String {
        var mute = MicrophoneMute()
        var zeros = 0.0
        return String(
            seen.map { look -> Character in
                zeros = look == "." ? 0 : zeros + 0.1
                guard mute.look(isSwitchedOff: look == "x", zeros: zeros + 1e-9) else {
                    return "."
                }
                switch mute.cause {
                case .silence: return "s"
                case .control: return "c"
                case nil: return "b"
                }
            })
    }

    @Test func `zeros are told after a second, and the first sound at once`() {
        #expect(told("..###########..") == "...........s.b.")
        #expect(told("#########.#########.") == "....................")
    }

    @Test func `a switch is told at once`() {
        #expect(told("..xxx...") == "..c..b..")
    }

    @Test func `what goes over into the other is told once`() {
        #expect(told("xxxxxxxxxxxxx##.") == "c..............b")
        #expect(told("##########xx.") == ".........s..b")
    }
}
