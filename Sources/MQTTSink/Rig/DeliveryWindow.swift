/// Which messages the broker has yet to confirm, and how far the journal is delivered.
///
/// Confirmations may come in any order; the journal's cursor moves only over an unbroken row of them.
struct DeliveryWindow: Equatable, Sendable {
    private struct Entry: Equatable {
        var number: Int
        var position: Int64
        var isConfirmed = false
    }

    /// How many may be on their way.
    let capacity: Int
    /// The number of the last message; rises over all connections.
    private(set) var lastNumber = 0
    private var states: Set<Int> = []
    private var entries: [Entry] = []

    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Whether one more may go.
    var hasRoom: Bool { states.count + entries.count { !$0.isConfirmed } < capacity }
    /// Whether nothing is on its way.
    var isEmpty: Bool { states.isEmpty && entries.isEmpty }

    /// Numbers a message that is none of the journal's.
    mutating func addState() -> Int {
        lastNumber += 1
        states.insert(lastNumber)
        return lastNumber
    }

    /// Numbers a message of the journal.
    mutating func addEntry(at position: Int64) -> Int {
        lastNumber += 1
        entries.append(Entry(number: lastNumber, position: position))
        return lastNumber
    }

    /// Whether a number is of a message of the journal.
    func isOfJournal(_ number: Int) -> Bool { entries.contains { $0.number == number } }

    /// Takes a confirmation in.
    ///
    /// - Returns: the position up to which the journal is delivered now; nil where that has not changed.
    mutating func confirm(_ number: Int) -> Int64? {
        if states.remove(number) != nil { return nil }
        guard let index = entries.firstIndex(where: { $0.number == number }) else { return nil }
        entries[index].isConfirmed = true
        let done = entries.prefix { $0.isConfirmed }
        entries.removeFirst(done.count)
        return done.last?.position
    }

    /// Forgets what was on its way over a connection that went.
    mutating func removeAll() {
        states = []
        entries = []
    }
}
