/// A keyword as a spotter saw it, in steps counted back from the present one, which is 0.
struct KeywordSighting: Equatable, Sendable {
    /// How sure it is, on the scale of its kind of keyword.
    var score: Float
    /// The word's first step.
    var firstStepsAgo: Int
    /// The word's last step.
    var lastStepsAgo: Int
}
