/// Why a bus is not there, or no longer, with what helps.
struct BusFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// What was wrong.
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
