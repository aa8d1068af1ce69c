import Testing

@testable import Mixing

@Suite struct DuckDecisionTests {
    /// Runs a script: a letter each 100 ms; `w` wake word, `(` and `)` speech, `x` disconnected.
    ///
    /// - Returns: `D` where music is turned down, `R` where it is turned up, `.` otherwise.
    private static func run(_ script: String) -> String {
        var decision = DuckDecision(sampleRate: 1_000)
        var result = ""
        for (index, letter) in script.enumerated() {
            let frame = 100 * index
            var action = decision.advance(to: frame)
            let input: DuckDecision.Input? =
                switch letter {
                case "w": .wakeWord
                case "(": .speechStarted
                case ")": .speechEnded
                case "x": .disconnected
                default: nil
                }
            if let input { action = decision.take(input, at: frame) ?? action }
            result += action.map { $0 == .duck ? "D" : "R" } ?? "."
        }
        return result
    }

    @Test(
        "music goes down at the first reason and comes back half a second after the last",
        arguments: [
            ("..w........", "..D....R..."),
            (".(....).......", ".D.........R.."),
            // the utterance that follows a wake word
            (".w..(....).....", ".D............R"),
            // a wake word again, while it is down
            (".w...w......", ".D........R."),
            // two who speak
            (".(.(.).....).....", ".D..............R"),
            // an end without a beginning is nothing
            (".)...(.).....", ".....D......R"),
            // gone while somebody spoke, and nothing to do when nobody did
            (".(..x....", ".D..R...."), ("..x...", "......"),
            // and again afterwards
            (".(..x.(...)......", ".D..R.D........R."),
        ])
    func scripts(script: String, actions: String) {
        #expect(Self.run(script) == actions)
    }

    @Test("music comes back although the end of speech got lost")
    func lostEnd() {
        let actions = Self.run("(" + String(repeating: ".", count: 700))
        #expect(
            actions.firstIndex(of: "R").map { actions.distance(from: actions.startIndex, to: $0) }
                == 600)
    }
}
