/// Why a scene cannot be rendered, and what to do about it.
public struct SceneError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The place in the scene, as a scene file has it: `people[0].speed`.
    public let key: String
    /// What is wrong there.
    public let problem: String
    /// What to do about it.
    public let cure: String

    /// Describes an error.
    public init(key: String, problem: String, cure: String) {
        self.key = key
        self.problem = problem
        self.cure = cure
    }

    /// The whole error in a line.
    public var description: String { "\(key): \(problem); \(cure)" }
}
