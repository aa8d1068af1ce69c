import Events
import Testing

@testable import App

struct MicrophoneMuteTests {
    /// What is told look by look, a tenth of a second each: `#` zeros, `x` a switch that is off, `r` zeros
    /// that were asked for, `.` sound; told are `s` for silence, `c` for a control, `r` for a request and
    /// `b` for back.
    private func told(_ seen: String) -> String {
        var mute = MicrophoneMute()
        var zeros = 0.0
        return String(
            seen.map { look -> Character in
                zeros = look == "." ? 0 : zeros + 0.1
                guard
                    mute.look(
                        isRequested: look == "r", isSwitchedOff: look == "x", zeros: zeros + 1e-9)
                else { return "." }
                switch mute.cause {
                case .silence: return "s"
                case .control: return "c"
                case .request: return "r"
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
        #expect(told("xxrrxx.") == "c.....b")
        #expect(told("rrxx.") == "r...b")
    }

    @Test func `a request is told at once, and its end too`() {
        #expect(told("..rrr..") == "..r..b.")
    }

    @Test func `zeros that were asked for say nothing of the microphones`() {
        #expect(told("..rrrrrrrrrrrrrr#####.") == "..r.............b.....")
        #expect(told("..rrr#############.") == "..r..b........s...b")
        #expect(told("###########rr#####.") == ".........s...b.....")
    }
}
