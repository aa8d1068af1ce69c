import Testing

@testable import Speech

struct KeywordGateTests {
    /// Digits are tenths of the probability; the gate opens from 0.3 on and holds two steps.
    static func signs(_ probabilities: String, threshold: Float = 0.3) -> String {
        var gate = KeywordGate(threshold: threshold, hold: 2)
        return probabilities.map { digit in
            switch gate.step(Float(digit.wholeNumberValue!) / 10) {
            case .closed: "."
            case .opened: "+"
            case .open: "#"
            }
        }.joined()
    }

    @Test(arguments: [
        ("0000", "...."), ("0090000", "..+##.."), ("02300200", "..+##..."),
        ("0909000", ".+####."), ("9990", "+###"), ("90009", "+##.+"),
    ])
    func `it is open from enough speech until a while without`(
        probabilities: String, signs: String
    ) {
        #expect(Self.signs(probabilities) == signs)
    }

    @Test func `a gate of probability 0 never closes`() {
        #expect(Self.signs("0000000", threshold: 0) == "+######")
    }
}
