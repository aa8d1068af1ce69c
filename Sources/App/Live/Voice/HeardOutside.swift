/// A wake word that a service outside the rig has found.
struct HeardOutside: Equatable, Sendable {
    /// The word.
    var keyword: String
    /// Where it ended, in seconds from the start of the stream.
    var second: Double
}
