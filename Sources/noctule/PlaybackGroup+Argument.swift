public import ArgumentParser
public import Mixing

extension PlaybackGroup: ExpressibleByArgument {
    /// Reads a group's name.
    public init?(argument: String) {
        guard let group = Self.allCases.first(where: { $0.name == argument }) else { return nil }
        self = group
    }

    /// The groups' names.
    public static var allValueStrings: [String] { allCases.map(\.name) }

    /// How the default is shown.
    public var defaultValueDescription: String { name }
}
