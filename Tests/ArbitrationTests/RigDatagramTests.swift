import Testing

@testable import Arbitration

@Suite struct RigDatagramTests {
    private static let claim = RigDatagram.word(
        WordClaim(
            .claim, node: "küche", instance: .max, number: 3, keyword: "hey \"noctule\"",
            signalToNoise: 18.04, level: -31.26, hold: 0.0842))

    private static func text(_ datagram: RigDatagram) -> String {
        String(decoding: datagram.bytes, as: UTF8.self)
    }

    @Test("a claim is an object of JSON, with levels in tenths and the hold in milliseconds")
    func datagram() throws {
        let text = Self.text(Self.claim)
        for part in [
            "\"noctule\":1", "\"kind\":\"claim\"", "\"snr_db\":18", "\"level_dbfs\":-31.3",
            "\"hold_ms\":84.2", "\"node\":\"küche\"", "\"instance\":18446744073709551615",
        ] {
            #expect(text.contains(part), "\(part) in \(text)")
        }
        #expect(RigDatagram(bytes: Self.claim.bytes) == Self.claim)
    }

    @Test("that a rig is there takes its name only")
    func here() {
        let here = RigDatagram.here(node: "den", instance: 7)
        #expect(RigDatagram(bytes: here.bytes) == here)
        #expect(!Self.text(here).contains("keyword"))
        #expect(here.instance == 7 && here.node == "den")
    }

    @Test("what no rig of this version tells is no claim")
    func refused() {
        let text = Self.text(Self.claim)
        #expect(RigDatagram(bytes: Array(text.utf8)) != nil)
        for (part, other) in [
            ("\"noctule\":1", "\"noctule\":2"), ("\"kind\":\"claim\"", "\"kind\":\"mine\""),
            ("\"snr_db\":18", "\"snr_db\":1e9"), ("\"snr_db\":18", "\"snr_db\":null"),
            ("\"level_dbfs\":-31.3", "\"level_dbfs\":-1e300"),
            ("\"hold_ms\":84.2", "\"hold_ms\":-1001"), ("\"hold_ms\":84.2", "\"hold_ms\":60000"),
            ("\"node\":\"küche\"", "\"node\":\"\""), ("\"node\":\"küche\"", "\"node\":\"a\\nb\""),
            ("\"node\":\"küche\"", "\"node\":\"\(String(repeating: "a", count: 129))\""),
            ("\"number\":3", "\"number\":3.5"), ("{", "[{"),
        ] {
            let changed = text.replacing(part, with: other)
            #expect(changed != text, "\(part)")
            #expect(RigDatagram(bytes: Array(changed.utf8)) == nil, "\(changed)")
        }
        let long = text + String(repeating: " ", count: RigDatagram.longest)
        #expect(RigDatagram(bytes: Array(long.utf8)) == nil)
        #expect(RigDatagram(bytes: []) == nil)
    }
}
