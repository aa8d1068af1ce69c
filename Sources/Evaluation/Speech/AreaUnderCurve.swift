/// The area under the receiver's operating curve: how often a value of speech is greater than one
/// without, ties counted half (Mann and Whitney 1947).
enum AreaUnderCurve {
    /// - Returns: 0…1; not a number where either is missing.
    static func area(speech: [Float], others: [Float]) -> Double {
        guard !speech.isEmpty, !others.isEmpty else { return .nan }
        let all = (speech.map { ($0, true) } + others.map { ($0, false) }).sorted { $0.0 < $1.0 }
        var sum = 0.0
        var below = 0
        var start = 0
        while start < all.count {
            var end = start
            while end < all.count && all[end].0 == all[start].0 { end += 1 }
            let tied = all[start..<end]
            let others = tied.count { !$0.1 }
            sum += Double(tied.count - others) * (Double(below) + Double(others) / 2)
            below += others
            start = end
        }
        return sum / (Double(speech.count) * Double(others.count))
    }
}
