import Testing

@testable import WyomingSink

/// What is done about clients that say nothing.
@Suite struct SilenceWatchTests {
    private static let start = ContinuousClock.now

    /// What is done about silence, look by look, until it ends or has lasted two minutes.
    private static func verdicts(_ types: [String]) -> String {
        var watch = SilenceWatch(limits: ConnectionLimits(), now: start)
        for type in types { watch.note(WyomingFrame(type)) }
        watch.hear(at: start)
        var text = ""
        while watch.deadline < start + .seconds(120), !text.hasSuffix("end") {
            text += " \(watch.expire(at: watch.deadline))"
        }
        return text
    }

    @Test("Who pings is asked after 15 s, and gone after 60 s without a word")
    func pinging() {
        #expect(Self.verdicts(["run-satellite", "ping"]) == " ask ask ask end")
    }

    @Test("Who says nothing at all is gone after 60 s")
    func silent() {
        #expect(Self.verdicts(["describe"]) == " wait wait wait end")
    }

    @Test("A server without pings may wait for a wake word for as long as it likes")
    func waiting() {
        #expect(!Self.verdicts(["run-satellite"]).contains("end"))
        #expect(!Self.verdicts(["run-satellite"]).contains("ask"))
    }
}
