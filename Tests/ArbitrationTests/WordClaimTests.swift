import Testing

@testable import Arbitration

@Suite struct WordClaimTests {
    private static let claim = WordClaim(
        .claim, node: "küche", instance: .max, number: 3, keyword: "hey \"noctule\"",
        signalToNoise: 18.04, level: -31.26, hold: 0.0842)

    private static func text(_ claim: WordClaim) -> String {
        String(decoding: claim.datagram, as: UTF8.self)
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
        #expect(WordClaim(datagram: Self.claim.datagram) == Self.claim)
    }

    @Test("what no rig of this version tells is no claim")
    func refused() {
        let text = Self.text(Self.claim)
        #expect(WordClaim(datagram: Array(text.utf8)) != nil)
        for (part, other) in [
            ("\"noctule\":1", "\"noctule\":2"), ("\"kind\":\"claim\"", "\"kind\":\"mine\""),
            ("\"snr_db\":18", "\"snr_db\":1e9"), ("\"snr_db\":18", "\"snr_db\":null"),
            ("\"level_dbfs\":-31.3", "\"level_dbfs\":-1e300"),
            ("\"hold_ms\":84.2", "\"hold_ms\":-1"), ("\"hold_ms\":84.2", "\"hold_ms\":60000"),
            ("\"node\":\"küche\"", "\"node\":\"\""), ("\"node\":\"küche\"", "\"node\":\"a\\nb\""),
            ("\"node\":\"küche\"", "\"node\":\"\(String(repeating: "a", count: 129))\""),
            ("\"number\":3", "\"number\":3.5"), ("{", "[{"),
        ] {
            let changed = text.replacing(part, with: other)
            #expect(changed != text, "\(part)")
            #expect(WordClaim(datagram: Array(changed.utf8)) == nil, "\(changed)")
        }
        let long = text + String(repeating: " ", count: WordClaim.longestDatagram)
        #expect(WordClaim(datagram: Array(long.utf8)) == nil)
        #expect(WordClaim(datagram: []) == nil)
    }
}
