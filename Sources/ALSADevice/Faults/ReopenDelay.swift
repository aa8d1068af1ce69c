/// How long to wait between two tries to open a card that is away.
///
/// Starts at 10 ms and doubles up to the longest, so that a card that was only shaken is back at
/// once and one that is away costs nothing.
struct ReopenDelay: Equatable {
    /// In milliseconds.
    let longest: Int
    /// In milliseconds.
    static let shortest = 10

    private var next: Int

    /// - Parameters:
    ///   - longest: in milliseconds.
    ///   - attempt: tries that came to nothing before, from 1 on: a card that opens but never runs
    ///     is not tried without end.
    init(longest: Int, attempt: Int) {
        self.longest = max(longest, 1)
        next = min(self.longest, Self.shortest << min(max(attempt - 1, 0), 20))
    }

    /// The milliseconds until the next try.
    mutating func take() -> Int {
        defer { next = min(2 * next, longest) }
        return next
    }
}
