import Arbitration
import Testing

@testable import App

/// The part of a rig's file that is about other rigs.
@Suite struct RunFileArbitrationTests {
    private static func parse(_ text: String) throws -> RunConfiguration {
        try RunFile.parse(
            "scene: a.yaml\ndetect: [wakeword]\nhearing: {keywords: [computer]}\n\(text)\n",
            name: "rig.yaml")
    }

    private static func problem(_ text: String) -> String {
        do { return try parse(text).problem ?? "none" } catch { return "\(error)" }
    }

    @Test("a rig agrees with nobody unless that is said, and then in the usual group")
    func usual() throws {
        #expect(try Self.parse("").arbitration == nil)
        let usual = try Self.parse("arbitration: {}")
        #expect(usual.arbitration == ArbitrationConfiguration() && usual.problem == nil)
        #expect(usual.arbitration?.group == "239.255.78.67" && usual.arbitration?.port == 10_711)
        #expect(usual.arbitration?.rules.delay == 0.02)
    }

    @Test("everything can be said")
    func all() throws {
        let arbitration = try Self.parse(
            "arbitration: {group: 239.1.2.3, port: 9, interface: 10.0.0.1, delay_ms: 50}"
        ).arbitration
        #expect(arbitration?.group == "239.1.2.3" && arbitration?.port == 9)
        #expect(arbitration?.interface == "10.0.0.1" && arbitration?.rules.delay == 0.05)
    }

    @Test("what cannot be is refused with the key and the cure")
    func refused() {
        #expect(Self.problem("arbitration: {group: 10.0.0.1}").contains("no multicast group"))
        #expect(Self.problem("arbitration: {interface: eth0}").contains("such as 192.168.1.5"))
        #expect(Self.problem("arbitration: {port: 0}").contains("in 1…65535"))
        #expect(Self.problem("arbitration: {delay_ms: 201}").contains("200"))
        #expect(Self.problem("arbitration: {ports: 1}").contains("`port`"))
        let deaf = (try? RunFile.parse("scene: a.yaml\narbitration: {}\n", name: "rig.yaml"))?
            .problem
        #expect(deaf?.contains("detect `wakeword`") == true)
    }
}
