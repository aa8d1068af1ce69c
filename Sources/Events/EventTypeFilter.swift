/// Kinds of events that somebody wants, by names with a shape of their own.
///
/// `motion` stands for `motion.started` and `motion.ended`, `health.device` for what begins so, and
/// a CloudEvents type for itself.
public struct EventTypeFilter: Equatable, Sendable {
    /// A name that no kind of event has.
    public struct UnknownName: Error, Equatable, CustomStringConvertible {
        /// The name.
        public var name: String

        /// What it takes instead.
        public var description: String {
            "`\(name)` is no kind of event: it takes \(EventTypeFilter.names.joined(separator: ", "))"
        }
    }

    private let types: Set<String>

    /// The short names of all kinds.
    public static let names = EventType.allCases.map(\.shortName)

    /// Reads names with commas.
    public init(_ text: String) throws(UnknownName) {
        var types: Set<String> = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            let found = EventType.allCases.filter { type in
                type.rawValue == name || type.shortName == name
                    || type.shortName.hasPrefix(name + ".")
            }
            guard !found.isEmpty else { throw UnknownName(name: String(name)) }
            types.formUnion(found.map(\.rawValue))
        }
        self.types = types
    }

    /// Whether a CloudEvents type is wanted.
    public func contains(_ type: String) -> Bool {
        types.contains(type)
    }
}
