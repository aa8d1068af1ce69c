import Glibc
import Testing

@testable import ALSADevice

@Suite struct FaultDecisionTests {
    /// Runs the machine over outcomes written as letters and writes its actions as letters.
    ///
    /// Outcomes: `.` frames, `_` silence, `x` EPIPE, `s` ESTRPIPE, `d` ENODEV, `f` EBADFD, `e` EIO,
    /// `i` EINTR, `r` restarted, `o` reopened, `!` interrupted. Actions: `.` deliver, `w` wait,
    /// `R` restart, digit: release, so often tried, `B` begin, `!` end.
    private func actions(_ outcomes: String, isServer: Bool = false) -> String {
        var decision = FaultDecision()
        decision.isServer = isServer
        var text = ""
        for letter in outcomes {
            let outcome: FaultDecision.Outcome =
                switch letter {
                case ".": .frames
                case "_": .silent
                case "x": .failed(EPIPE)
                case "s": .failed(ESTRPIPE)
                case "d": .failed(ENODEV)
                case "f": .failed(EBADFD)
                case "e": .failed(EIO)
                case "i": .failed(EINTR)
                case "r": .restarted
                case "o": .reopened
                default: .interrupted
                }
            switch decision.next(outcome) {
            case .deliver: text += "."
            case .wait: text += "w"
            case .restart: text += "R"
            case .release(let attempt): text += "\(attempt)"
            case .begin: text += "B"
            case .end: text += "!"
            }
        }
        return text
    }

    @Test func `frames are delivered`() {
        #expect(actions("....") == "....")
    }

    @Test func `what stopped is started anew and waited for`() {
        #expect(actions("..xr.sr._r..") == "..Rw.Rw.Rw..")
    }

    @Test func `a signal is no fault`() {
        #expect(actions(".i.ii.") == ".w.ww.")
    }

    @Test func `three starts without a frame and the card is released`() {
        #expect(actions("xrxrxrx") == "RwRwRw1")
        #expect(actions("_r_r_r_") == "RwRwRw1")
        #expect(actions("xrsr_rx") == "RwRwRw1")
        #expect(actions("xxxx") == "RRR1")
    }

    @Test func `a frame forgives what was before`() {
        #expect(actions("xrxr.xrxr.xr.") == "RwRw.RwRw.Rw.")
    }

    @Test(arguments: ["d", "f", "e"])
    func `a card that has gone is released at once, and begun when it is back`(_ gone: String) {
        #expect(actions("..\(gone)or...") == "..1Bw...")
    }

    @Test func `a card that comes back and never runs is tried ever more rarely`() {
        #expect(actions("dodod") == "1B2B3")
        #expect(actions("doxrxrxrxo") == "1BRwRwRw2B")
        #expect(actions("do.d") == "1B.1")
    }

    @Test func `a sound server that says nothing is released at once, for a start may hang`() {
        #expect(actions(".._or..", isServer: true) == "..1Bw..")
        #expect(actions("..xr.", isServer: true) == "..Rw.")
    }

    @Test func `an interruption ends whatever goes on`() {
        #expect(actions(".!") == ".!")
        #expect(actions("xr!") == "Rw!")
        #expect(actions("d!") == "1!")
    }
}
