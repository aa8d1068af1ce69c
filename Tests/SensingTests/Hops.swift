import Sensing

/// Decisions as strings: in, `#` is a hit and `.` none; out, one sign a hop.
enum Hops {
    static func parsed(_ text: String) -> [Bool] { text.map { $0 == "#" } }

    /// What a decision makes of hops: `+` starts, `-` ends, `.` neither.
    static func signs(
        _ text: String, required: Int, window: Int, release: Int
    ) -> String {
        String(
            actions(text, required: required, window: window, release: release).map { action in
                switch action {
                case .none: "."
                case .start: "+"
                case .end: "-"
                }
            })
    }

    static func actions(
        _ text: String, required: Int, window: Int, release: Int
    ) -> [ActivityDecision.Action] {
        var decision = ActivityDecision(
            .init(required: required, window: window, release: release))
        return parsed(text).map { decision.step($0) }
    }

    /// The same for holding a state.
    static func held(_ text: String, hold: Int) -> String {
        var decision = HoldDecision(hold: hold)
        return String(
            parsed(text).map { sign in
                switch decision.step(sign) {
                case .none: "."
                case .start: "+"
                case .end: "-"
                }
            })
    }

    /// Hops of which about one in `rarity` is a hit, with runs of quiet; the same for a seed.
    static func random(_ count: Int, seed: UInt64) -> String {
        var state = seed &* 0x9e37_79b9_7f4a_7c15 | 1
        func next() -> UInt64 {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return state
        }
        var rarity: UInt64 = 2
        return String(
            (0..<count).map { _ in
                if next() % 20 == 0 { rarity = [1, 2, 4, 30][Int(next() % 4)] }
                return next() % rarity == 0 ? "#" : "."
            })
    }
}
