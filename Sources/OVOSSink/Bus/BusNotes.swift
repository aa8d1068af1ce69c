/// What people are told of a bus: each trouble once, and its end.
struct BusNotes: Equatable, Sendable {
    private let address: OVOSAddress
    private var trouble: String?

    init(_ address: OVOSAddress) {
        self.address = address
    }

    /// The bus is not there, or no longer.
    ///
    /// - Returns: a line for people, where that is news.
    mutating func fail(_ problem: String) -> String? {
        guard problem != trouble else { return nil }
        trouble = problem
        return "\(address): \(problem); events wait in the journal, and it is tried again"
    }

    /// The bus is there.
    ///
    /// - Returns: a line for people, where that is news.
    mutating func succeed() -> String? {
        guard trouble != nil else { return nil }
        trouble = nil
        return "\(address): it is told events again"
    }
}
