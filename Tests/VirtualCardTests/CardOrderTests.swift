import Glibc
import Testing
import VirtualCard

@Suite struct CardOrderTests {
    @Test func `every order of the usage is one`() {
        #expect(CardOrder("unplug") == .unplug(error: ENODEV))
        #expect(CardOrder("unplug EPIPE") == .unplug(error: EPIPE))
        #expect(CardOrder("unplug silent") == .unplug(error: 0))
        #expect(CardOrder("replug") == .replug)
        #expect(CardOrder("leap 4800") == .leap(frames: 4800))
        #expect(CardOrder("stop") == .stopStreams)
        #expect(CardOrder("suspend") == .suspend)
        #expect(CardOrder("stall") == .stall)
        #expect(CardOrder("stall off") == .endStall)
        #expect(CardOrder("busy") == .busy(true))
        #expect(CardOrder(" busy  off") == .busy(false))
        #expect(CardOrder("mute") == .mute(true))
        #expect(CardOrder("mute off") == .mute(false))
        #expect(CardOrder("refuse 48000") == .refuse(rate: 48_000))
        #expect(CardOrder("refuse none") == .refuse(rate: nil))
    }

    @Test func `the greatest leap and rate are orders`() {
        #expect(CardOrder("leap 1099511627776") == .leap(frames: 1 << 40))
        #expect(CardOrder("refuse 768000") == .refuse(rate: 768_000))
    }

    @Test(arguments: [
        "", "plug", "unplug EWHAT", "replug now", "leap", "leap -1", "leap x", "stop 1",
        "stall on", "busy on off", "refuse", "refuse 0", "refuse 768001", "refuse 5000000000",
        "leap 1099511627777", "leap 9223372036854775807",
    ])
    func `what is no order is none`(_ line: String) {
        #expect(CardOrder(line) == nil)
    }
}
